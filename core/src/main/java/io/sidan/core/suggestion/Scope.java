package io.sidan.core.suggestion;

/** The part of the cases that is an actor's own, for every query that lists cases. */
public final class Scope {

    /**
     * Conditions to follow others, in a MyBatis script: the case is {@code s}, the {@link Actor} the parameter {@code a}.
     * A confidential case is shown only to who is in charge of it.
     */
    public static final String CASES = """
            <if test="a.township != null">AND s.township_id = #{a.township}</if>
            <if test="a.role.name() == 'DEPUTY'">
                AND (s.deputy = #{a.code} OR (NOT s.confidential AND (
                    s.district = (SELECT district FROM deputy
                        WHERE township_id = s.township_id AND code = #{a.code} AND active)
                    OR s.chat_group IN (SELECT chat_group FROM deputy_group
                        WHERE township_id = s.township_id AND deputy = #{a.code}))))
            </if>
            <if test="a.role.name() == 'POINT'">
                AND NOT s.confidential
                AND s.district IN (SELECT code FROM district
                    WHERE township_id = s.township_id AND station = #{a.station})
            </if>
            <if test="a.role.name() == 'UNIT'">
                AND (s.unit = #{a.code} OR (NOT s.confidential AND FIND_IN_SET(#{a.code}, s.assisting)))
            </if>
            """;

    private Scope() {}
}
