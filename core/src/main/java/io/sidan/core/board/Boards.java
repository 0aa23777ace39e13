package io.sidan.core.board;

import io.sidan.core.board.Board.Entry;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 公示栏: the public board of a district, to which the pinned notice of its groups leads. */
@Repository
public class Boards {

    /** Cases with which nothing has happened for longer are found with who handled them. */
    private static final Duration SHOWN = Duration.ofDays(90);

    private static final int AT_MOST = 200;

    private final BoardMapper boards;
    private final Clock clock;

    Boards(BoardMapper boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * @param prefix of the township's numbers
     * @param district its code
     */
    @Transactional(readOnly = true)
    public Board open(String prefix, String district) {
        Place place = boards.place(prefix, district).orElseThrow(() -> Refusal.missing("没有这个片区的公示栏，请看看网址对不对"));
        Instant since = clock.instant().minus(SHOWN);
        return new Board(
                place.township(),
                place.district(),
                place.simulated(),
                boards.cases(place.townshipId(), district, since, AT_MOST));
    }

    /** Where the board of one of the township's districts stands. */
    @Transactional(readOnly = true)
    public Signpost signpost(long township, String district) {
        return boards.signpost(township, district).orElseThrow(() -> Refusal.missing("没有这个片区，或已经撤销"));
    }

    record Place(long townshipId, String township, String district, boolean simulated) {}

    @Mapper
    interface BoardMapper {

        @Select("""
                SELECT t.id AS township_id, t.name AS township, d.name AS district, t.sample_of IS NOT NULL AS simulated
                FROM township t JOIN district d ON d.township_id = t.id
                WHERE t.prefix = #{prefix} AND d.code = #{district} AND d.active
                """)
        Optional<Place> place(@Param("prefix") String prefix, @Param("district") String district);

        @Select("""
                SELECT t.prefix, t.name AS township, d.code, d.name AS district
                FROM district d JOIN township t ON t.id = d.township_id
                WHERE d.township_id = #{township} AND d.code = #{district} AND d.active
                """)
        Optional<Signpost> signpost(@Param("township") long township, @Param("district") String district);

        @Select("""
                SELECT s.number, s.place, c.name AS category, s.state
                FROM suggestion s JOIN category c ON c.code = s.category
                WHERE s.township_id = #{township} AND s.district = #{district} AND s.moved_at >= #{since}
                    AND NOT s.confidential AND s.state NOT IN ('CANDIDATE', 'IGNORED', 'MERGED', 'WITHDRAWN')
                ORDER BY s.moved_at DESC, s.id DESC
                LIMIT #{most}
                """)
        List<Entry> cases(
                @Param("township") long township,
                @Param("district") String district,
                @Param("since") Instant since,
                @Param("most") int most);
    }
}
