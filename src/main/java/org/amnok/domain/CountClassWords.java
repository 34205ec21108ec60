package org.amnok.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds what is counted in the words of a report, in four languages.
final class CountClassWords {
    private static final Map<Pattern, CountClass> WORDS = words();

    private CountClassWords() {}

    private static Map<Pattern, CountClass> words() {
        var words = new LinkedHashMap<Pattern, CountClass>();
        put(words, "dump truck|덤프|自卸|ダンプ", CountClass.TRUCK_DUMP);
        put(words, "tanker|탱크로리|유조차|油罐车|タンクローリー", CountClass.TRUCK_TANKER);
        put(words, "truck|lorr(?:y|ies)|트럭|화물차|卡车|货车|トラック", CountClass.TRUCK);
        put(words, "excavator|digger|굴착기|굴삭기|挖掘机|挖土机|ショベル", CountClass.EXCAVATOR);
        put(words, "bulldozer|불도저|推土机|ブルドーザー", CountClass.BULLDOZER);
        put(words, "crane|기중기|크레인|起重机|クレーン", CountClass.CRANE);
        put(words, "minibus|소형 ?버스|小巴|マイクロバス", CountClass.BUS_MINI);
        put(words, "bus(?:es)?\\b|버스|巴士|客车|バス", CountClass.BUS);
        put(words, "sedan|승용차|轿车|乗用車|セダン", CountClass.CAR_SEDAN);
        put(words, "\\bvans?\\b|승합차|面包车|バン", CountClass.VAN);
        put(words, "\\bcars?\\b|小汽车", CountClass.CAR);
        put(words, "motorcycle|motorbike|오토바이|摩托车|バイク", CountClass.MOTORCYCLE);
        put(words, "boat|ship|vessel|선박|배 |船|ボート", CountClass.BOAT);
        put(words, "wagon|rail ?cars?|화차|车皮|貨車", CountClass.RAILCAR);
        put(words, "\\btractors?\\b|뜨락또르|트랙터|拖拉机|トラクター", CountClass.TRACTOR);
        return words;
    }

    private static void put(Map<Pattern, CountClass> words, String pattern, CountClass meant) {
        words.put(Pattern.compile(pattern), meant);
    }

    /// [CountClass#UNKNOWN] when none is named.
    static CountClass in(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(each -> each.getKey().matcher(folded).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CountClass.UNKNOWN);
    }
}
