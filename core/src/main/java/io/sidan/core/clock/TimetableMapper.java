package io.sidan.core.clock;

import io.sidan.core.clock.Timetable.Change;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TimetableMapper {

    enum What {
        RULE,
        DAY
    }

    @Insert("""
            INSERT INTO clock_change (what, subject, was, became, changed_by, changed_at)
            VALUES (#{what}, #{subject}, #{was}, #{became}, #{by}, #{at})
            """)
    void add(
            @Param("what") What what,
            @Param("subject") String subject,
            @Param("was") String was,
            @Param("became") String became,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            SELECT id, what, subject, was, became, changed_by, changed_at FROM clock_change
            ORDER BY id DESC LIMIT #{limit}
            """)
    List<Change> latest(int limit);
}
