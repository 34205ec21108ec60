package org.amnok.geo.border;

import java.util.HashMap;
import java.util.Map;

/// The forms of characters in the names of the border: 滿浦, 満浦 and 满浦 are one name.
public final class HanForms {
    /// The simplified form first, then the traditional and the Japanese one.
    private static final String[] FORMS = {
        "惠恵", "鸭鴨", "绿綠緑", "长長", "临臨", "图圖図", "们們", "东東", "辽遼", "义義", "满滿満", "镇鎮鎭", "岛島嶋嶌", "桥橋",
        "关關関", "县縣県", "龙龍竜", "国國", "门門", "贺賀", "鲜鮮", "绸綢", "缎緞", "云雲", "龟龜亀", "浑渾", "凤鳳", "宽寬",
        "阳陽", "连連", "两兩両", "坝壩", "广廣広", "黄黃", "渔漁", "头頭", "车車", "铁鐵鉄", "发發発", "会會", "学學", "厂廠",
        "矿礦鉱", "码碼", "滩灘", "湾灣", "园園", "乡鄉郷", "兴興", "庆慶", "咸鹹", "镜鏡", "顺順", "丰豐豊", "华華", "边邊辺",
        "线線", "营營営", "断斷", "罗羅", "马馬", "鸡鷄鶏", "岭嶺", "泽澤沢", "荣榮栄", "宝寶宝", "楼樓", "台臺", "渊淵", "珲琿",
        "场場", "机機", "军軍", "区區", "剧劇", "馆館", "钢鋼", "庙廟", "坟墳", "钱錢", "银銀", "闸閘", "战戰戦", "对對対", "涛濤",
        "运運", "沟溝", "树樹", "冈岡"
    };

    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private HanForms() {}

    /// The simplified form; a character without one here as it is.
    public static char simplified(char c) {
        return SIMPLIFIED.getOrDefault(c, c);
    }

    static String simplified(String text) {
        var simple = new StringBuilder(text.length());
        text.chars().forEach(c -> simple.append(simplified((char) c)));
        return simple.toString();
    }

    private static Map<Character, Character> simplified() {
        var map = new HashMap<Character, Character>();
        for (var row : FORMS) {
            row.substring(1).chars().forEach(c -> map.put((char) c, row.charAt(0)));
        }
        return Map.copyOf(map);
    }
}
