package io.sidan.bot.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.intake.Words;
import io.sidan.bot.intake.model.Judges;
import io.sidan.bot.intake.place.Places;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.Urgency;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private final Extractor extractor =
            new Extractor(new Classifier(Judges.none()), new Places(Words.TOWNSHIP, Words.SHIPPED.vague()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            石窑村西头的桥塌了                   | 石窑村西头
            西坡没水三天了                       | 西坡
            古戏台旁边垃圾成堆                   | 古戏台旁边
            我家住幸福路12号楼三单元，下水道堵了 | 幸福路12号楼三单元
            投诉翠屏街道育才小区门口占道经营     | 翠屏街道育才小区门口
            希望给清源县柳坪镇前进路装路灯       | 清源县柳坪镇前进路
            又停电了                             | -
            小区没人管                           | -
            """)
    void findsThePlaceAsWritten(String text, String place) {
        assertThat(details(text).place()).isEqualTo(place);
        assertThat(place == null || text.contains(place)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            西坡二十多户没水吃         | 20  | -
            128户188人的工钱没给       | 128 | 188
            一百二十户浇不上地         | 120 | -
            两千三百余人出行难         | -   | 2300
            电梯里困了3个人            | -   | 3
            三个老人摔倒了             | -   | 3
            １５户进水了               | 15  | -
            第3户的户口没办            | -   | -
            几十户没水吃               | -   | -
            好几百人出行难             | -   | -
            数十户进水了               | -   | -
            一个人也没来               | -   | -
            人大代表给管管             | -   | -
            """)
    void keepsHouseholdsAndPersonsApart(String text, Integer households, Integer persons) {
        assertThat(details(text).households()).isEqualTo(households);
        assertThat(details(text).persons()).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            河边几个娃玩水，没大人   | NOW
            三号楼有煤气味           | NOW
            电线断了，火星子直冒     | NOW
            石窑村停水两天了         | WEEK
            老板拖欠工资不给         | WEEK
            垃圾桶满了没人拉         | NORMAL
            """)
    void seesHowSoonSomebodyMustAct(String text, Urgency urgency) {
        assertThat(details(text).urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            自来水发黄，吃水难           | W1
            机井坏了，浇不上地           | W2
            下雨就内涝，排水沟堵了       | W3
            村道坑坑洼洼                 | R1
            路灯不亮                     | R2
            校门口乱停车，天天堵车       | R3
            变压器坏了，又停电           | E1
            屋里有煤气味                 | E2
            暖气不热                     | E3
            宽带断了，没信号             | E4
            垃圾成堆没人拉               | H1
            污水直排，河水黑臭           | H2
            半夜施工，噪音扰民           | H3
            养猪场往沟里排粪             | H4
            买上假种子了，不出苗         | A1
            宅基地批不下来               | L1
            隔壁私搭乱建，违章建筑       | L2
            征地款没给                   | L3
            低保没评上                   | M1
            养老金没到账                 | M3
            中学乱收费，强制补课         | S1
            卫生室没医生                 | S2
            工地拖欠工资                 | B2
            电梯坏了，物业不管，房子漏水 | B3
            村集体的账目不公开           | G1
            干部不作为，互相推诿         | G2
            """)
    void findsTheCategory(String text, String category) {
        assertThat(details(text).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我婆婆瘫在床上，低保没评上",
                "身份证110101199003070011，养老金没到账",
                "电话13900001111，家里没水",
                "我孩子在学校被打了",
                "村长贪污公款",
                "他打我，要离婚"
            })
    void keepsPrivateMattersOutOfTheGroup(String text) {
        assertThat(details(text).confidential()).isTrue();
    }

    @Test
    void leavesPublicMattersPublic() {
        assertThat(details("石窑村口路灯坏了").confidential()).isFalse();
    }

    private Details details(String text) {
        return extractor.details(
                Words.heard(new GroupMessage("m", "g", "r1", "", Instant.EPOCH, MessageType.TEXT, text, null, null)));
    }
}
