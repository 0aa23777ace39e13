package io.sidan.core.duty.regulation;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RegulationMapper {

    String COLUMNS =
            "SELECT r.code, r.version, r.title, r.body, r.quota, r.amount, r.span, r.issued_by, r.issued_at FROM regulation r ";

    @Select(COLUMNS + """
            WHERE r.township_id = #{township} AND NOT EXISTS (SELECT 1 FROM regulation n
                WHERE n.township_id = r.township_id AND n.code = r.code AND n.version > r.version)
            """)
    List<Regulation> current(long township);

    @Select(COLUMNS + "WHERE r.township_id = #{township} AND r.code = #{code} ORDER BY r.version DESC")
    List<Regulation> versions(@Param("township") long township, @Param("code") String code);

    @Insert("""
            INSERT IGNORE INTO regulation (township_id, code, version, title, body, quota, amount, span, issued_by, issued_at)
            VALUES (#{township}, #{r.code}, #{r.version}, #{r.title}, #{r.body}, #{r.quota}, #{r.amount}, #{r.span},
                #{r.issuedBy}, #{r.issuedAt})
            """)
    int issue(@Param("township") long township, @Param("r") Regulation regulation);
}
