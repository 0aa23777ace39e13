package io.sidan.core.roster;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TownshipMapper {

    @Select("SELECT id, name, county, prefix, version FROM township WHERE id = #{id}")
    Township find(long id);

    @Select("SELECT id, name, county, prefix, version FROM township ORDER BY id LIMIT 1")
    Township first();

    @Select("SELECT id, name, county, prefix, version FROM township WHERE county = #{county} AND name = #{name}")
    Township named(@Param("county") String county, @Param("name") String name);

    @Select("SELECT id, name, county, prefix, version FROM township WHERE prefix = #{prefix}")
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
