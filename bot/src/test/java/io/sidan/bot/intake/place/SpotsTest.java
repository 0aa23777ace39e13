package io.sidan.bot.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotsTest {

    @ParameterizedTest
    @CsvSource({
        "石窑村西头,石窑村,true",
        "宏远商贸城北门口,宏远北门,true",
        "清源县前进路,前进路,true",
        "石窑村西头,石窑村东头,false",
        "育才小区2号楼,育才小区5号楼,false",
        "育才小区,锦绣名城,false",
        "3号楼,南岭,true",
        "前进路,前程路口,false"
    })
    void agreeWhenBothCanBeTheSameSpot(String a, String b, boolean agree) {
        assertThat(Spots.agree(Spot.of(a), Spot.of(b))).isEqualTo(agree);
        assertThat(Spots.agree(Spot.of(b), Spot.of(a))).isEqualTo(agree);
    }
}
