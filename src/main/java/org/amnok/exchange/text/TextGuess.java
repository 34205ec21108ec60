package org.amnok.exchange.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.amnok.exchange.table.SightingColumn;

/// Tells apart encodings in which the same bytes are all valid text, by how much the text looks
/// like one that somebody wrote: frequent letters of the language, names of columns that are known,
/// and no letters from where a writer of that language takes none.
public enum TextGuess {
    KOREAN("x-windows-949", "EUC-KR", c -> isHangul(c), frequentHangul()),
    CHINESE("GB18030", "GB2312", c -> isHan(c), frequentHan()),
    JAPANESE("windows-31j", "Shift_JIS", c -> isKana(c) || isHan(c), frequentJapanese()),
    WESTERN("windows-1252", "windows-1252", Character::isLetter, "éèüöäßñçáíóúàâêîôûåøæÉÜÖÄ°’“”–…");

    private static final int FREQUENT = 4;
    private static final int COMMON = 1;
    private static final int STRANGE = -3;
    private static final int KNOWN_COLUMN = 40;

    @SuppressWarnings("ImmutableEnumChecker") // a charset does not change
    private final Charset charset;

    /// The letters that are in general use; the wide encoding adds rare ones.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Charset narrow;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final IntPredicate isOwn;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<Integer> frequent;

    TextGuess(String charset, String narrow, IntPredicate isOwn, String frequent) {
        this.charset = Charset.forName(charset);
        this.narrow = Charset.forName(narrow);
        this.isOwn = isOwn;
        this.frequent = frequent.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /// Empty when a sample is valid in none of them.
    public static Optional<Charset> likeliest(byte[] sample) {
        TextGuess best = null;
        var most = Double.NEGATIVE_INFINITY;
        for (var guess : values()) {
            var text = TextEncoding.decoded(sample, guess.charset);
            var score = text.isEmpty() ? Double.NEGATIVE_INFINITY : guess.score(text.get());
            if (score > most) {
                most = score;
                best = guess;
            }
        }
        return Optional.ofNullable(best).map(guess -> guess.charset);
    }

    /// The mean over all characters beyond ASCII, and more for each known name in the first line.
    private double score(String text) {
        var encoder = narrow.newEncoder();
        var sum = 0.0;
        var count = 0;
        for (var c : text.codePoints().filter(c -> c > 127).toArray()) {
            count++;
            if (frequent.contains(c)) {
                sum += FREQUENT;
            } else if (isPunctuation(c)) {
                sum += 0;
            } else if (isOwn.test(c) && c <= 0xFFFF && encoder.canEncode((char) c)) {
                sum += COMMON;
            } else {
                sum += STRANGE;
            }
        }
        return (sum + KNOWN_COLUMN * knownColumns(text)) / Math.max(1, count);
    }

    private static long knownColumns(String text) {
        var header = text.lines().findFirst().orElse("");
        return Arrays.stream(header.split("[,;\t|\"]"))
                .filter(name -> name.codePoints().anyMatch(c -> c > 127))
                .filter(name -> SightingColumn.named(name).isPresent())
                .count();
    }

    private static boolean isHangul(int c) {
        return isWithin(c, 0xAC00, 0xD7A3);
    }

    private static boolean isHan(int c) {
        return isWithin(c, 0x4E00, 0x9FFF);
    }

    /// Without the narrow forms, which hardly anyone writes and any two bytes can look like.
    private static boolean isKana(int c) {
        return isWithin(c, 0x3040, 0x30FF);
    }

    private static boolean isPunctuation(int c) {
        return isWithin(c, 0x3000, 0x303F)
                || isWithin(c, 0xFF01, 0xFF5E)
                || isWithin(c, 0x2010, 0x203E)
                || c == 0xB0
                || isWithin(c, 0x2032, 0x2033);
    }

    private static boolean isWithin(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static String frequentHangul() {
        return "이다의는에을가고를한은도하지로서기사인자대어리시나그일아수정것해있들전보과부제원라만"
                + "주년장으니게동면여성공조소국경구무신마관월할간오내상유선모비위까적러와던장없차량강산북중차학교"
                + "운행세단속봉쇄초혜압록진두현남양백안목표좌제날짜종류치위도경건설병군대민";
    }

    private static String frequentHan() {
        return "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能"
                + "下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量"
                + "都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重"
                + "新线内数正心反你明看原又么利比或但质气第向道命此变条没结解问意建月公无系军很情者最立代想已"
                + "边境鸭绿江朝鲜丹东长白临集安图们惠山车辆卡停放海关哨所渡桥口岸市县村路学校铁标题纬经度坐日期地点类别备注";
    }

    private static String frequentJapanese() {
        return "のにはをたがでてとしれさいるなっまりこらもかすきけくあそよえせみどうだめつおわじば"
                + "ンスルトイラリアドクシレタロジプマサムテコバフデキグ日本国人年大会中出生事月時分上東地方行間"
                + "者社部新前度車両場所橋川江警備朝鮮国境緯経座標";
    }
}
