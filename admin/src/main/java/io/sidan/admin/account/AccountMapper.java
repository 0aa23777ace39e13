package io.sidan.admin.account;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AccountMapper extends BaseMapper<Account> {

    record Current(boolean active, boolean mustChange, int generation, boolean bound) {}

    @Select("SELECT * FROM account WHERE username = #{username}")
    Account named(String username);

    /** The row stays this transaction's own, so that no login and no change of another is lost. */
    @Select("SELECT * FROM account WHERE username = #{username} FOR UPDATE")
    Account locked(String username);

    @Select("SELECT active, must_change, generation, second_factor IS NOT NULL AS bound FROM account"
            + " WHERE username = #{username}")
    Current current(String username);

    /** All of them locked, so that two cannot leave at once. */
    @Select("SELECT username FROM account WHERE role = 'ADMIN' AND active ORDER BY id FOR UPDATE")
    List<String> administrators();

    @Select("SELECT * FROM account ORDER BY id")
    List<Account> all();

    @Insert("""
            INSERT INTO account_change (username, what, detail, made_by, at)
            VALUES (#{username}, #{what}, #{detail}, #{by}, #{at})
            """)
    void note(
            @Param("username") String username,
            @Param("what") AccountChange.What what,
            @Param("detail") String detail,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("SELECT id, username, what, detail, made_by, at FROM account_change ORDER BY id DESC LIMIT #{limit}")
    List<AccountChange> changes(int limit);
}
