package io.sidan.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The embedded Redis; it keeps its data, so nothing is ever evicted from it. */
final class Redis implements Blueprint {

    private static final int ANSWER_MILLIS = 1000;

    private static final String CONFIGURATION = """
            bind 127.0.0.1
            port %d
            requirepass %s
            dir %s
            appendonly yes
            appendfsync everysec
            save ""
            maxmemory-policy noeviction
            tcp-backlog 128
            ignore-warnings ARM64-COW-BUG
            """;

    private final DataFolder folder;
    private final String password = Secret.fresh();

    Redis(DataFolder folder) {
        this.folder = folder;
    }

    @Override
    public Engine engine() {
        return Engine.REDIS;
    }

    @Override
    public List<String> prepare(int port) throws IOException {
        Path program = new Binaries(folder, Platform.current()).redis();
        String configuration = CONFIGURATION.formatted(port, password, new Quoted(folder.folder("redis")));
        Path file = OwnerOnly.write(folder.scratch().resolve("redis.conf"), configuration);
        return List.of(program.toString(), file.toString());
    }

    /** It refuses a PING while it reads its data. */
    @Override
    public boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream()
                    .write("AUTH %s\r\nPING\r\n".formatted(password).getBytes(StandardCharsets.US_ASCII));
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+OK".equals(answers.readLine()) && "+PONG".equals(answers.readLine());
        } catch (IOException e) {
            return false; // not yet; where it never comes up, its own log says why
        }
    }

    @Override
    public Map<String, String> settings(int port) {
        return Map.of(
                Engine.REDIS.setting(),
                "127.0.0.1",
                "spring.data.redis.port",
                Integer.toString(port),
                "spring.data.redis.password",
                password);
    }
}
