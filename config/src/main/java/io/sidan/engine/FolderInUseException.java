package io.sidan.engine;

import java.nio.file.Path;

/** Another process holds the data folder. */
public final class FolderInUseException extends EngineException {

    FolderInUseException(Path folder, String pid) {
        super("数据目录 " + folder + " 正由另一个进程（pid " + pid + "）使用：请先停止它，或用 --sidan.data 另指一个目录");
    }
}
