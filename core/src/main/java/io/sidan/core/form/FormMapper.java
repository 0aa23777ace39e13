package io.sidan.core.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.ResultSetType;
import org.apache.ibatis.session.ResultHandler;

@Mapper
interface FormMapper {

    /** @param sql of a {@link Form}, never of a person; the rows come one by one, none is kept */
    @Select("${sql}")
    @Options(resultSetType = ResultSetType.FORWARD_ONLY, fetchSize = Integer.MIN_VALUE)
    @ResultType(LinkedHashMap.class)
    void each(@Param("sql") String sql, @Param("s") FormScope scope, ResultHandler<Map<String, Object>> handler);

    @Select("SELECT COUNT(*) FROM (${sql}) counted")
    long count(@Param("sql") String sql, @Param("s") FormScope scope);

    @Select("SELECT name FROM township WHERE id = #{township}")
    String township(long township);

    @Select(
            "SELECT code FROM deputy WHERE township_id = #{township} AND active AND (code = #{word} OR name = #{word}) LIMIT 1")
    String deputy(@Param("township") long township, @Param("word") String word);

    @Select(
            "SELECT code FROM station WHERE township_id = #{township} AND active AND (code = #{word} OR name = #{word}) LIMIT 1")
    String station(@Param("township") long township, @Param("word") String word);
}
