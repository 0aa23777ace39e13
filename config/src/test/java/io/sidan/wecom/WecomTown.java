package io.sidan.wecom;

import io.sidan.OwnDatabase;
import io.sidan.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** The whole application with a WeCom account, which is the stand-in; started once for all the classes about it. */
@TestPropertySource(
        properties = {
            "sidan.data=" + WecomTown.DATA,
            "sidan.reply.quiet-from=00:00", // whatever time it is, nobody sleeps
            "sidan.reply.quiet-until=00:00",
            "sidan.wecom.token=" + Tencent.TOKEN,
            "sidan.wecom.aes-key=" + Tencent.AES_KEY
        })
public abstract class WecomTown extends RunningServer {

    static final String DATA = "target/it-wecom-data";

    protected static final KfDesk KF = new KfDesk().account("wkTOWN", "黎侯镇人大代表联络站");
    protected static final Visitors VISITORS = new Visitors();
    protected static final GroupDesk GROUPS = new GroupDesk();
    protected static final MpServer MP = new MpServer();
    protected static final ConsentDesk CONSENT = new ConsentDesk();
    protected static final Files FILES = new Files();
    protected static final WecomServer WECOM = new WecomServer(FILES)
            .with(KF.apis())
            .with(GROUPS.apis())
            .with(CONSENT.apis())
            .with(VISITORS);

    static {
        try {
            FileSystemUtils.deleteRecursively(Path.of(DATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void account(DynamicPropertyRegistry settings) {
        OwnDatabase.use("wecom", settings);
        for (String setting : Stream.concat(Stream.of(WECOM.settings()), MP.settings().stream())
                .toList()) {
            int is = setting.indexOf('=');
            settings.add(setting.substring(0, is), () -> setting.substring(is + 1));
        }
    }

    protected final Tencent tencent() {
        return new Tencent(server());
    }
}
