package io.sidan.core.proposal;

import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ProposalAnswerMapper {

    /** What a unit answered; its id comes with the row. */
    class Row {
        Long id;
        final long proposal;
        final int round;
        final AnswerClass answerClass;
        final String unit;
        final ProposalDetails details;
        final Instant dueAt;
        final Instant at;

        Row(Proposal proposal, ProposalAct act, Instant dueAt) {
            this.proposal = proposal.id();
            this.round = proposal.round;
            this.answerClass = proposal.answerClass;
            this.unit = proposal.unit;
            this.details = act.details();
            this.dueAt = dueAt;
            this.at = act.at();
        }
    }

    @Insert("""
            INSERT INTO proposal_answer (proposal_id, round, answer_class, unit, words, contact, contacted_on, due_at,
                answered_at)
            VALUES (#{proposal}, #{round}, #{answerClass}, #{unit}, #{details.words}, #{details.contact},
                #{details.contactedOn}, #{dueAt}, #{at})
            """)
    @Options(useGeneratedKeys = true, keyProperty = "id")
    void answer(Row answer);

    @Insert("""
            INSERT INTO proposal_rating (answer_id, proposal_id, deputy, grade, received_on, words, rated_at)
            VALUES (#{answer}, #{proposal}, #{deputy}, #{grade}, #{received}, #{words}, #{at})
            """)
    void rate(
            @Param("answer") long answer,
            @Param("proposal") long proposal,
            @Param("deputy") String deputy,
            @Param("grade") Grade grade,
            @Param("received") LocalDate received,
            @Param("words") String words,
            @Param("at") Instant at);

    @Select("SELECT COUNT(*) FROM proposal_rating WHERE answer_id = #{answer} AND deputy = #{deputy}")
    int ratings(@Param("answer") long answer, @Param("deputy") String deputy);

    @Insert("INSERT INTO proposal_promise (answer_id, proposal_id, due_on) VALUES (#{answer}, #{proposal}, #{day})")
    void promise(@Param("answer") long answer, @Param("proposal") long proposal, @Param("day") LocalDate day);

    @Select("SELECT due_on FROM proposal_promise WHERE answer_id = #{answer}")
    LocalDate promised(long answer);

    @Update("UPDATE proposal_promise SET kept_at = #{at} WHERE answer_id = #{answer} AND kept_at IS NULL")
    int keep(@Param("answer") long answer, @Param("at") Instant at);

    /** What was promised before counts no more. */
    @Update("""
            UPDATE proposal_promise SET dropped_at = #{at}
            WHERE proposal_id = #{proposal} AND kept_at IS NULL AND dropped_at IS NULL
            """)
    int drop(@Param("proposal") long proposal, @Param("at") Instant at);
}
