package io.sidan.bot.intake.words;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The editable words by which reports are told from chatter, all searched in one pass over a text. */
public final class WordList {

    private static final String CATEGORIES = "categories";
    /** Of words that end at one spot the one built in last is found first. */
    private static final Comparator<String> LONGEST_FOUND_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Set<Word> words;

    private final AhoCorasickDoubleArrayTrie<List<Word>> trie = new AhoCorasickDoubleArrayTrie<>();

    private final Set<String> vague;

    private WordList(Stream<Word> all, Set<String> vague) {
        this.words = all.collect(Collectors.toCollection(LinkedHashSet::new));
        this.vague = vague;
        Map<String, List<Word>> meanings = new TreeMap<>(LONGEST_FOUND_FIRST);
        words.forEach(word ->
                meanings.computeIfAbsent(word.text(), text -> new ArrayList<>()).add(word));
        trie.build(meanings);
    }

    /** Reads {@code words.yml}; groups it does not know are ignored, absent ones are empty. */
    public static WordList read(InputStream yaml) {
        JsonNode root = new YAMLMapper().readTree(yaml);
        Set<String> vague = words(root, Sense.VAGUE, "").map(Word::text).collect(Collectors.toUnmodifiableSet());
        return new WordList(Stream.concat(categorised(root), grouped(root)), vague);
    }

    /** This list with the words that are to stand in it, and without those that are not. */
    WordList amended(Map<Word, Boolean> changes) {
        Stream<Word> more = changes.keySet().stream().filter(changes::get);
        return new WordList(
                Stream.concat(words.stream(), more).filter(word -> changes.getOrDefault(word, true)), vague);
    }

    Set<Word> words() {
        return Collections.unmodifiableSet(words);
    }

    /** Words that are built as places are and name none. */
    public Set<String> vague() {
        return vague;
    }

    public Reading search(String text) {
        var reading = new Reading();
        IHit<List<Word>> found =
                (start, end, words) -> words.forEach(word -> reading.add(new Hit(word, start, end - 1)));
        trie.parseText(text, found);
        return reading;
    }

    private static Stream<Word> categorised(JsonNode root) {
        return root.path(CATEGORIES)
                .propertyStream()
                .flatMap(category -> Stream.of(Sense.PROBLEMS, Sense.THINGS)
                        .flatMap(sense -> words(category.getValue(), sense, category.getKey())));
    }

    private static Stream<Word> grouped(JsonNode root) {
        return Arrays.stream(Sense.values())
                .filter(sense -> sense != Sense.VAGUE)
                .flatMap(sense -> words(root, sense, ""));
    }

    private static Stream<Word> words(JsonNode group, Sense sense, String category) {
        return Arrays.stream(group.path(sense.key()).asString("").split("\\s+"))
                .filter(text -> !text.isBlank())
                .map(text -> new Word(text, sense, category));
    }
}
