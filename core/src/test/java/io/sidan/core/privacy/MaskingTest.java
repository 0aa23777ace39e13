package io.sidan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, 138****5678",
        "电话13812345678找老李, 电话138****5678找老李",
        "138 1234 5678, 138****5678",
        "138-1234-5678, 138****5678",
        "+86 138-1234-5678, 138****5678",
        "8613812345678, 138****5678",
        "Tel13812345678, Tel138****5678",
        "13812345678和15987654321, 138****5678和159****4321",
    })
    void hidesMobileNumbers(String words, String masked) {
        assertThat(Masking.mask(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "140426199001011234, 140***********1234",
        "证号14042619900101123X。, 证号140***********123X。",
        "14042619900101123x, 140***********123x",
        "140426 19900101 1234, 140***********1234",
        "ID140426199001011234, ID140***********1234",
    })
    void hidesIdentityNumbers(String words, String masked) {
        assertThat(Masking.mask(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "6222021234567890, 6222********7890",
        "62220212345678901, 6222********1",
        "6222021234567890123, 6222********123",
        "6222 0212 3456 7890 123, 6222********123",
        "卡号6222-0212-3456-7890, 卡号6222********7890",
    })
    void hidesCardNumbers(String words, String masked) {
        assertThat(Masking.mask(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"0355-6561234, 0355-*******", "打0355 6561234, 打0355-*******", "03556561234, 0355-*******"})
    void hidesLandlines(String words, String masked) {
        assertThat(Masking.mask(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年6月1日 08:30",
                "2026-06-01",
                "3号楼2单元501",
                "东关大街118号",
                "40户120人",
                "LH-2026-0412",
                "打12345、110、10086",
                "欠15000元,拖了3年",
                "2019到2026年",
                "G22高速K1234+500",
                "没有数字"
            })
    void leavesYearsHouseNumbersAndAmounts(String words) {
        assertThat(Masking.mask(words)).isEqualTo(words);
    }

    @Test
    void masksTheSameTwice() {
        String words = "13812345678 140426199001011234 6222021234567890123 0355-6561234";
        assertThat(Masking.mask(Masking.mask(words))).isEqualTo(Masking.mask(words));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(Masking.mask(null)).isEmpty();
        assertThat(Masking.mask("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"李建国, 李**", "𠮷田, 𠮷**", "'', ''", "' ', ''"})
    void leavesTheFamilyNameAlone(String name, String masked) {
        assertThat(Masking.maskName(name)).isEqualTo(masked);
    }
}
