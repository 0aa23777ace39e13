package io.sidan.core.roster;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TownshipMapper {

    String COLUMNS = "SELECT id, name, county, prefix, version, sample_of FROM township ";

    @Select(COLUMNS + "WHERE id = #{id}")
    Township find(long id);

    @Select(COLUMNS + "WHERE sample_of IS NULL ORDER BY id LIMIT 1")
    Township first();

    @Select(COLUMNS + "WHERE sample_of = #{township}")
    Township sample(long township);

    @Update("UPDATE township SET sample_of = #{of} WHERE id = #{id}")
    int mark(@Param("id") long id, @Param("of") long of);

    @Select(COLUMNS + "WHERE county = #{county} AND name = #{name}")
    Township named(@Param("county") String county, @Param("name") String name);

    @Select(COLUMNS + "WHERE prefix = #{prefix}")
    Township prefixed(String prefix);

    @Insert("""
            INSERT INTO township (name, county, prefix, anywhere, version)
            VALUES (#{roster.township}, #{roster.county}, #{prefix}, #{anywhere}, 1)
            ON DUPLICATE KEY UPDATE prefix = VALUES(prefix), anywhere = VALUES(anywhere), version = version + 1
            """)
    void adopt(@Param("roster") Roster roster, @Param("prefix") String prefix, @Param("anywhere") String anywhere);

    @Select("SELECT anywhere FROM township WHERE id = #{id}")
    String anywhere(long id);
}
