package io.sidan.bot.intake;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;

/** All that intake knows beside the roster: the editable words and what was learned. */
public record Knowledge(WordList words, Judges judges) {

    /** Words must be readable; without readable weights the words alone decide. */
    public static Knowledge read(Resource words, Resource weights) throws IOException {
        try (InputStream list = words.getInputStream()) {
            return new Knowledge(WordList.read(list), Judges.read(weights));
        }
    }
}
