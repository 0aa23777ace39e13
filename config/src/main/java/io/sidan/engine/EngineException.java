package io.sidan.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** The engines cannot run; the message is the one sentence the user reads. */
public class EngineException extends RuntimeException {

    EngineException(String sentence) {
        super(sentence);
    }

    EngineException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static EngineException unusable(Path folder, IOException cause) {
        return new EngineException(
                "数据目录 " + folder + " 无法使用（" + reason(cause) + "）：请检查权限与磁盘空间，或用 --sidan.data 另指一个目录", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "没有权限：" + denied.getFile();
        }
        return cause instanceof FileAlreadyExistsException ? "已有同名的文件" : cause.getMessage();
    }
}
