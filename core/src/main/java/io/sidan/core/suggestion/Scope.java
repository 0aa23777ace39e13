package io.sidan.core.suggestion;

/**
 * Who sees, reads and moves which cases: the one rule behind lists, opened cases, moves and links. Everybody has their
 * part of the cases of the own township, and of the one that plays it with simulated data. A confidential one of it is read by the station, the chair and who is in charge, and by those on
 * its access list; the administrator sees that it is there; to all others it does not exist (信访工作条例 §30,
 * 未成年人网络保护条例 §36).
 *
 * <p>Conditions of MyBatis scripts: the case is {@code s}, the {@link Actor} the parameter {@code a}, what
 * {@link Sights#beat} says of the actor the parameter {@code b}.
 */
public final class Scope {

    private static final String CODES =
            "(<foreach collection=\"b.codes\" item=\"code\" separator=\",\">#{code}</foreach>)";
    private static final String DISTRICTS =
            "(''<foreach collection=\"b.districts\" item=\"district\">, #{district}</foreach>)";
    private static final String GROUPS = "(''<foreach collection=\"b.groups\" item=\"group\">, #{group}</foreach>)";

    /** Of this person's township, or of its sample; who has none is at home in all. */
    public static final String HOME = "<choose><when test=\"a.township != null and b.sample != null\">"
            + "s.township_id IN (#{a.township}, #{b.sample})</when>"
            + "<when test=\"a.township != null\">s.township_id = #{a.township}</when>"
            + "<otherwise>TRUE</otherwise></choose>";

    /** Of this person's part of the cases, confidential or not. */
    static final String PART = "(" + HOME + " AND COALESCE(<choose>"
            + "<when test=\"a.role.name() == 'DEPUTY'\">s.deputy IN " + CODES
            + " OR s.district IN " + DISTRICTS + " OR s.chat_group IN " + GROUPS + "</when>"
            + """
            <when test="a.role.name() == 'POINT'">s.district IN (SELECT code FROM district
                WHERE township_id = s.township_id AND station = #{a.station} AND active)</when>
            <when test="a.role.name() == 'UNIT'">s.unit = #{a.code} OR FIND_IN_SET(#{a.code}, s.assisting)</when>
            <when test="a.role.name() == 'RESIDENT'">s.reporter = #{a.code} OR EXISTS (
                SELECT 1 FROM outcome o JOIN message m ON m.id = o.message_id
                WHERE o.suggestion_id IN (SELECT id FROM suggestion x WHERE x.id = s.id OR x.merged_into = s.id)
                    AND m.sender = #{a.code} AND o.kind IN ('REPORT', 'SUPPORT'))</when>
            <otherwise>TRUE</otherwise></choose>, FALSE))
            """;

    /** In charge of it: the deputy who took it, or a stand-in; the lead unit; the township's station and chair. */
    static final String CHARGED =
            "COALESCE(<choose>" + "<when test=\"a.role.name() == 'DEPUTY'\">s.deputy IN " + CODES + "</when>" + """
            <when test="a.role.name() == 'UNIT'">s.unit = #{a.code}</when>
            <when test="a.role.name() == 'STATION' or a.role.name() == 'CHAIR'">TRUE</when>
            <otherwise>FALSE</otherwise></choose>, FALSE)
            """;

    static final String LISTED = "(" + HOME + """
             AND EXISTS (SELECT 1 FROM case_access l WHERE l.suggestion_id = s.id AND l.role = #{a.role}
                AND l.code = #{a.code} AND l.ended_at IS NULL))
            """;

    /** Open to all whose part it is, or to this person in particular; residents read what they told themselves. */
    static final String CLEARED = "(NOT s.confidential"
            + "<if test=\"a.role.name() == 'RESIDENT' or a.role.name() == 'BOT'\"> OR TRUE</if> OR " + CHARGED + " OR "
            + LISTED + ")";

    static final String KEPT =
            "<choose><when test=\"a.role.name() == 'ADMIN'\">TRUE</when><otherwise>FALSE</otherwise></choose>";

    private static final String SEEN = "((" + PART + " AND (" + CLEARED + " OR " + KEPT + ")) OR " + LISTED + ")";

    /** Whether this person may read what the case says. */
    public static final String READ = "(" + LISTED + " OR (" + PART + " AND " + CLEARED + "))";

    /**
     * For every query that lists cases, to follow other conditions or to stand alone in a {@code <where>}. Home stands
     * by itself, as an index that begins with the township is found only outside of an "or"; the station, the chair and
     * the administrator see all of it, so that nothing more is asked of each row.
     */
    public static final String CASES = "AND " + HOME
            + "<if test=\"!{'STATION', 'CHAIR', 'ADMIN'}.contains(a.role.name())\"> AND " + SEEN + "</if> ";

    private Scope() {}
}
