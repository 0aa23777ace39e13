package io.sidan.core.sample;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Removes what core keeps of a township, the rows that point at others before those; a new table joins a list here. */
@Mapper
interface ClearingMapper {

    List<String> OF_MESSAGES = List.of("outcome_revision", "alike");

    List<String> OF_GROUPS = List.of("judgment", "outcome", "coverage", "group_change", "review_population");

    List<String> OF_CASES =
            List.of("suggestion_words", "answer", "rating", "last_move", "merging", "case_access", "exhibit");

    List<String> OF_PROPOSALS = List.of(
            "proposal_rating",
            "proposal_promise",
            "proposal_answer",
            "proposal_step",
            "proposal_source",
            "proposal_signer");

    List<String> OF_TOWNSHIP = List.of(
            "duty_photo",
            "finding",
            "duty_record_case",
            "duty_record_village",
            "duty_record_deputy",
            "duty_record",
            "appraisal",
            "attendance",
            "activity_step",
            "activity",
            "visitor",
            "reception_notice",
            "reception_duty",
            "reception",
            "reception_plan",
            "regulation",
            "village_size",
            "contact_household",
            "deputy_import",
            "deputy_term",
            "deputy_profile",
            "proposal",
            "proposal_number",
            "form_export",
            "report",
            "waiting",
            "example",
            "review",
            "review_draw",
            "consent_withdrawn",
            "clock_ring",
            "access_log",
            "link",
            "short_number",
            "year_number",
            "suggestion",
            "step",
            "ledger",
            "message",
            "arrival",
            "consent_withdrawn",
            "wecom_binding",
            "rota",
            "absence",
            "default_unit",
            "unit_category",
            "unit",
            "deputy_group",
            "deputy",
            "official",
            "chat_group",
            "landmark",
            "village",
            "district",
            "station");

    @Select("SELECT id FROM township WHERE id = #{township} FOR UPDATE")
    Long lock(long township);

    @Select("SELECT id FROM township WHERE id = #{township} LOCK IN SHARE MODE")
    Long share(long township);

    @Delete("""
            DELETE FROM ${table} WHERE message_id IN (SELECT id FROM message WHERE township_id = #{township})
            """)
    int ofMessages(@Param("table") String table, @Param("township") long township);

    @Delete("""
            DELETE FROM ${table} WHERE group_id IN (SELECT id FROM chat_group WHERE township_id = #{township})
            """)
    int ofGroups(@Param("table") String table, @Param("township") long township);

    @Delete("""
            DELETE FROM ${table} WHERE suggestion_id IN (SELECT id FROM suggestion WHERE township_id = #{township})
            """)
    int ofCases(@Param("table") String table, @Param("township") long township);

    @Delete("""
            DELETE FROM ${table} WHERE proposal_id IN (SELECT id FROM proposal WHERE township_id = #{township})
            """)
    int ofProposals(@Param("table") String table, @Param("township") long township);

    @Delete("""
            DELETE FROM snooze
            WHERE (kind = 'CASE' AND ref IN (SELECT id FROM suggestion WHERE township_id = #{township}))
                OR (kind = 'MESSAGE' AND ref IN (SELECT id FROM message WHERE township_id = #{township}))
            """)
    int snoozed(long township);

    @Delete("DELETE FROM ${table} WHERE township_id = #{township}")
    int ofTownship(@Param("table") String table, @Param("township") long township);

    @Delete("DELETE FROM township WHERE id = #{township} AND sample_of IS NOT NULL")
    int township(long township);
}
