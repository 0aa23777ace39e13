package io.sidan.cli;

import io.sidan.bot.intake.aid.PictureReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads the words in one picture; started by this program itself, so that native code runs beside it and not inside. */
@Command(name = PictureReader.COMMAND, hidden = true)
final class OcrCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        PictureReader.run(System.in, System.out);
        return 0;
    }
}
