package io.sidan.bot.intake.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.learning.Example;
import io.sidan.core.learning.Fingerprint;
import io.sidan.core.learning.Lesson;
import io.sidan.core.message.OutcomeKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taught once is known again in nearly the same words, and in no others. */
class LessonsTest {

    private static final String TAUGHT = "石窑村口的路灯灭了三盏";

    private final Lessons lessons = new Lessons();
    private long changes;

    @ParameterizedTest
    @CsvSource({
        "石窑村口的路灯灭了三盏,石窑村口的路灯又灭了三盏",
        "石窑村口的路灯灭了三盏,石窑村口的路灯灭了两盏了",
        "今儿戏台底下人多得挤不动,昨儿戏台底下人多得挤不动了",
        "水塔那边又没动静了,水塔那边又没动静了,咋回事",
        "这路啥时候修,这路啥时候修好"
    })
    void knowsNearlyTheSameAgain(String taught, String said) {
        teach(Lesson.KIND, taught, null, "CHATTER", null);
        assertThat(lessons.of(said).kind()).contains(OutcomeKind.CHATTER);
    }

    @ParameterizedTest
    @CsvSource({"石窑村口的路灯灭了三盏,南岭古戏台的路灯灭了", "又停电了,又停水了", "西坡的渠塌了,西坡的路塌了半边", "谁家的羊跑到俺地里了,俺地里的水渠叫羊踩塌了"})
    void takesNothingElseForIt(String taught, String said) {
        teach(Lesson.KIND, taught, null, "CHATTER", null);
        assertThat(lessons.of(said)).isEqualTo(Taught.NOTHING);
    }

    /** One mistaken click must not silence a whole kind of matter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "南岭的路灯都不亮了",
                "石窑村的路灯坏了半个月,黑灯瞎火的",
                "西坡村委门口路灯一闪一闪",
                "俺门口那盏路灯灭了好几天",
                "古戏台边上的路灯杆歪了",
                "路灯白天亮着晚上不亮",
                "路灯灭了没人管",
                "石窑村口的路面塌了个坑",
                "石窑村口的垃圾三天没拉",
                "石窑村停水三天了"
            })
    void leavesTheKindOfMatterAlone(String said) {
        teach(Lesson.KIND, TAUGHT, "REPORT", "CHATTER", null);
        assertThat(lessons.of(said)).isEqualTo(Taught.NOTHING);
    }

    @Test
    void believesTheLastOfTwoThatAreEquallyLike() {
        teach(Lesson.KIND, TAUGHT, "REPORT", "CHATTER", null);
        teach(Lesson.KIND, TAUGHT, "CHATTER", "QUESTION", null);
        assertThat(lessons.of(TAUGHT).kind()).contains(OutcomeKind.QUESTION);
    }

    @Test
    void believesTheLikerOfTwo() {
        teach(Lesson.KIND, TAUGHT, "REPORT", "CHATTER", null);
        teach(Lesson.KIND, TAUGHT + "了都", "REPORT", "NOTICE", null);
        assertThat(lessons.of(TAUGHT).kind()).contains(OutcomeKind.CHATTER);
    }

    @Test
    void forgetsWhatIsWithdrawn() {
        Example taught = teach(Lesson.KIND, TAUGHT, "REPORT", "CHATTER", null);
        lessons.learn(List.of(
                new Example(taught.id(), ++changes, false, "g", Lesson.KIND, null, null, null, Fingerprint.of("空"))));
        assertThat(lessons.of(TAUGHT)).isEqualTo(Taught.NOTHING);
        assertThat(lessons.change()).isEqualTo(changes);
    }

    @Test
    void learnsNothingOfTooFewWords() {
        teach(Lesson.KIND, "又停了", "REPORT", "CHATTER", null);
        assertThat(lessons.of("又停了")).isEqualTo(Taught.NOTHING);
    }

    @Test
    void putsRightOnlyTheSameMistake() {
        teach(Lesson.CATEGORY, TAUGHT, "R2", "E1", null);
        teach(Lesson.PLACE, TAUGHT, "石窑村口", "石窑村东口", null);
        Taught again = lessons.of(TAUGHT);
        assertThat(again.category("R2")).isEqualTo("E1");
        assertThat(again.category("R1")).isEqualTo("R1");
        assertThat(again.place("石窑村口", "other")).isEqualTo("石窑村东口");
        assertThat(again.place("西坡村口", "g")).isEqualTo("西坡村口");
    }

    @Test
    void givesAPlaceNobodySaidInTheSameGroupAlone() {
        teach(Lesson.PLACE, "老槐树底下黑得看不见", null, "石窑老槐树", null);
        Taught again = lessons.of("老槐树底下黑得看不见");
        assertThat(again.place(null, "g")).isEqualTo("石窑老槐树");
        assertThat(again.place(null, "other")).isNull();
    }

    @Test
    void bindsToACaseInItsGroupAlone() {
        teach(Lesson.CASE, TAUGHT, null, null, 7L);
        assertThat(lessons.of(TAUGHT).suggestion("g")).contains(7L);
        assertThat(lessons.of(TAUGHT).suggestion("other")).isEmpty();
    }

    @Test
    void keepsApartOnlyWhatIsLikerToTheOtherThanToTheCase() {
        teach(Lesson.APART, "南岭的路灯灭了三盏", null, null, 7L);
        assertThat(parts("南岭的路灯灭了三盏了", 7, "北岭的路灯灭了三盏")).isTrue();
        assertThat(parts("北岭的路灯灭了三盏了", 7, "北岭的路灯灭了三盏")).isFalse();
        assertThat(parts("南岭的路灯灭了三盏了", 8, "北岭的路灯灭了三盏")).isFalse();
    }

    private boolean parts(String said, long key, String told) {
        return lessons.of(said).parts(key, told, Fingerprint.of(said));
    }

    private Example teach(Lesson lesson, String words, String machine, String answer, Long suggestion) {
        changes++;
        Example example =
                new Example(changes, changes, true, "g", lesson, machine, answer, suggestion, Fingerprint.of(words));
        lessons.learn(List.of(example));
        return example;
    }
}
