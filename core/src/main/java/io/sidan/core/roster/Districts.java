package io.sidan.core.roster;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;

/** 片区, each served by the station or one of its points. */
@Repository
public class Districts {

    private final DistrictMapper districts;

    Districts(DistrictMapper districts) {
        this.districts = districts;
    }

    /** A district by code, else by name. */
    public Optional<Named> find(long township, String codeOrName) {
        return Optional.ofNullable(districts.find(township, codeOrName));
    }

    public record Named(String code, String name) {}

    /** The code of a station or point, by code or name. */
    public Optional<String> station(long township, String codeOrName) {
        return Optional.ofNullable(districts.station(township, codeOrName));
    }

    @Mapper
    interface DistrictMapper {

        @Select("""
                SELECT code, name FROM district
                WHERE township_id = #{township} AND (code = #{word} OR name = #{word})
                ORDER BY code = #{word} DESC, id LIMIT 1
                """)
        Named find(@Param("township") long township, @Param("word") String word);

        @Select("""
                SELECT code FROM station
                WHERE township_id = #{township} AND active AND (code = #{word} OR name = #{word})
                ORDER BY code = #{word} DESC, id LIMIT 1
                """)
        String station(@Param("township") long township, @Param("word") String word);
    }
}
