package org.amnok.ui.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/// Brings what people write to the letters that matter: Latin without case, diacritics, hyphens and
/// spaces; Hangul as single letters (jamo), so that one wrong letter is one mistake; Katakana as
/// Hiragana; traditional and Japanese Hanzi of the border's place names as simplified ones.
final class Folding {
    /// Simplified first, then its variants.
    private static final String[] VARIANTS = {
        "惠恵", "鸭鴨", "绿綠緑", "长長", "临臨", "图圖図", "们們", "东東", "辽遼", "义義", "满滿満", "镇鎮鎭", "岛島嶋嶌", "桥橋",
        "关關関", "县縣県", "龙龍竜", "国國", "门門", "贺賀", "鲜鮮", "绸綢", "缎緞", "云雲", "龟龜亀", "浑渾", "凤鳳", "宽寬",
        "阳陽", "连連", "两兩両", "坝壩", "广廣広", "黄黃", "渔漁", "头頭", "车車", "铁鐵鉄", "发發発", "会會", "学學", "厂廠",
        "矿礦鉱", "码碼", "滩灘", "湾灣", "园園", "乡鄉郷", "兴興", "庆慶", "咸鹹", "镜鏡", "顺順", "丰豐豊", "华華", "边邊辺",
        "线線", "营營営", "断斷", "罗羅", "马馬", "鸡鷄鶏", "岭嶺", "泽澤沢", "荣榮栄", "宝寶宝", "楼樓", "台臺"
    };

    private static final Map<Character, Character> SIMPLIFIED = simplified();
    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private Folding() {}

    /// The letters of a name, with the places where its words begin.
    static NameKey key(String text) {
        var plain = Normalizer.normalize(Normalizer.normalize(text, Form.NFKC), Form.NFD);
        var letters = new StringBuilder();
        var starts = new StringBuilder(); // as characters: few, and no boxing
        var between = true;
        for (int i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (between) {
                    starts.append((char) letters.length());
                }
                letters.append(folded(c));
                between = false;
            } else if (isBreak(c)) {
                between = true;
            }
        }
        return new NameKey(letters.toString(), starts.chars().toArray());
    }

    /// Marks above letters and apostrophes do not part words.
    private static boolean isBreak(char c) {
        return Character.getType(c) != Character.NON_SPACING_MARK && "'’‘ʼ`".indexOf(c) < 0;
    }

    private static char folded(char c) {
        if (c >= 'ァ' && c <= 'ヶ') {
            return (char) (c - KATAKANA_TO_HIRAGANA);
        }
        return SIMPLIFIED.getOrDefault(c, Character.toLowerCase(c));
    }

    private static Map<Character, Character> simplified() {
        var map = new HashMap<Character, Character>();
        for (var row : VARIANTS) {
            row.substring(1).chars().forEach(c -> map.put((char) c, row.charAt(0)));
        }
        return Map.copyOf(map);
    }
}
