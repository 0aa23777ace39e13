package io.sidan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words made to keep a pattern trying: a pattern that goes back over and over would take years over them, not a minute. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class HostileWordsTest {

    private static final int TIMES = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "1-", "12-", "139 ", "1400 ", "0", "010-", "86", "+86 1", "张", "老张", "村民王", "王建", "李家",
                "老王家", "叫李", "邻居张国", "欧阳", "家家", "书记李", "有有", " ", "\n"
            })
    void takeNoLongerThanOthers(String piece) {
        for (String end : new String[] {"", "!", "x", "家", "9"}) {
            String words = piece.repeat(TIMES) + end;
            assertThat(Names.hide(Masking.mask(words))).isNotNull();
        }
    }
}
