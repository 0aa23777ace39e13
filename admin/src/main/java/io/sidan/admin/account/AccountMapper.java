package io.sidan.admin.account;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AccountMapper extends BaseMapper<Account> {

    @Select("SELECT * FROM account WHERE username = #{username}")
    Account named(String username);

    @Select("SELECT * FROM account ORDER BY id")
    List<Account> all();
}
