package io.sidan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "隔壁老张家的狗半夜叫,隔壁某家的狗半夜叫",
        "小李家往渠里倒垃圾,某家往渠里倒垃圾",
        "村民王建国占了半条路,村民某人占了半条路",
        "赵福贵家的猪圈臭得很,某家的猪圈臭得很",
        "刘会计半年没公布账了,某会计半年没公布账了",
        "村长孙大宝把地卖了,村长某人把地卖了",
        "俺叫段有福 养老金没到,俺叫某人 养老金没到",
        "找过陈主任好几回,找过某主任好几回",
        "东头老王，天天在路口烧垃圾,东头某人，天天在路口烧垃圾",
        "老冯头在河里放羊,某人头在河里放羊",
        "邻居欧阳明占了公共过道,邻居某人占了公共过道",
        "韩翠花大娘没人照看,某大娘没人照看"
    })
    void hidesWhoIsSpokenOf(String words, String hidden) {
        assertThat(Names.hide(words)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李家坡的机井坏了",
                "老王家沟停水三天",
                "南岭村老石桥塌了一角",
                "小江河边堆满垃圾",
                "马路中间一个大坑",
                "石窑村的路灯不亮，常年没人管",
                "白天家里没电",
                "金杯小区门口积水",
                "方便家长接送，希望加一趟车",
                "村民任何时候都打不通电话",
                "学校高年级老师少",
                "南岭文化广场的健身器材坏了",
                "黄泥水流到院里",
                "村民反映田里浇不上水",
                "英语老师不够",
                "王某占了路",
                "谢谢老板帮忙修路",
                "楼间距小于规定",
                "店主成老赖，躲着不见"
            })
    void leavesPlacesAndOtherWordsAlone(String words) {
        assertThat(Names.hide(words)).isEqualTo(words);
    }
}
