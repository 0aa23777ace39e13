package io.sidan.core.form;

import com.baomidou.mybatisplus.core.MybatisConfiguration;
import io.sidan.core.privacy.Seal;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** Writes one long form in a process of its own, whose heap the test that starts it bounds. */
final class LongForm {

    private LongForm() {}

    /** Arguments: JDBC URL, user, password, key in Base64, township, first day, last day, file. */
    public static void main(String[] given) throws Exception {
        MybatisConfiguration configuration = new MybatisConfiguration(new Environment(
                "long",
                new JdbcTransactionFactory(),
                new UnpooledDataSource("com.mysql.cj.jdbc.Driver", given[0], given[1], given[2])));
        configuration.addMapper(FormMapper.class);
        Seal seal = new Seal(new SecretKeySpec(Base64.getDecoder().decode(given[3]), "AES"));
        FormScope scope = new FormScope(
                Long.parseLong(given[4]), LocalDate.parse(given[5]), LocalDate.parse(given[6]), null, null);
        AtomicLong rows = new AtomicLong();
        try (SqlSession session =
                        new SqlSessionFactoryBuilder().build(configuration).openSession();
                OutputStream out = Files.newOutputStream(Path.of(given[7]))) {
            FormMapper mapper = session.getMapper(FormMapper.class);
            FormWriter writer = new FormWriter(new FormRows(mapper, seal), mapper, null, Clock.systemUTC());
            writer.write(Form.CONTACT_RECORDS, scope, FormFormat.XLSX, Masked.CLEAR, out, rows::incrementAndGet);
        }
        System.out.println(rows.get());
    }
}
