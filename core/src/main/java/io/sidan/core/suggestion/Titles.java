package io.sidan.core.suggestion;

import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Names;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import org.springframework.stereotype.Component;

/** One line that names a case in lists. */
@Component
class Titles {

    private static final int LONGEST = 40;

    private final Categories categories;

    Titles(Categories categories) {
        this.categories = categories;
    }

    String of(Opening told) {
        return of(told.confidential(), told.category(), told.words());
    }

    /** The first words said, without numbers and names of persons; of a confidential case only what kind of matter it is. */
    String of(boolean confidential, String category, String words) {
        return confidential ? kind(category) + "（不公开）" : shortened(hidden(words));
    }

    /** A title somebody has typed, without them too; a confidential case is named by its kind alone. */
    String typed(String title, boolean confidential, String category) {
        return confidential ? kind(category) + "（不公开）" : shortened(hidden(title));
    }

    /** Of a case whose words have been removed. */
    String without(String category) {
        return kind(category) + "（原话已删）";
    }

    private String kind(String code) {
        return categories.find(code).map(Category::name).orElse("其他");
    }

    private static String hidden(String words) {
        return Names.hide(Masking.mask(words));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
