package io.sidan.bot.intake.understanding;

import io.sidan.bot.intake.model.Bge;
import io.sidan.bot.intake.model.Embedding;
import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.words.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;

/** All that intake knows beside the roster: the editable words and what was learned. */
public record Knowledge(WordList words, Judges judges) {

    /** The same with another word list. */
    public Knowledge with(WordList others) {
        return new Knowledge(others, judges);
    }

    /**
     * Words must be readable; without readable weights the words alone decide.
     *
     * @param closer whether what a text means is asked where its letters leave doubt
     */
    public static Knowledge read(Resource words, Resource weights, boolean closer) throws IOException {
        try (InputStream list = words.getInputStream()) {
            Optional<Supplier<Embedding>> model = closer ? Optional.of(Bge::new) : Optional.empty();
            return new Knowledge(WordList.read(list), Judges.read(weights, model));
        }
    }
}
