package org.amnok.workspace.report;

import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// Tells the line below a photograph from the text around it, by the credit in it: "/ Image: Daily
/// NK", (사진=연합뉴스), ⓒ.
final class PhotoCredits {
    /// A longer one is text.
    private static final int LONGEST = 300;

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)(?:^|[/(（\\s])(?:image|photo|picture)s?(?: credit| source| courtesy)?\\s?[:：]|사진 ?[=:]|/ ?사진|[ⓒ©]|(?:写真|画像|撮影)[:：=＝]|图[:：]|[（(※](?:資料|参考)?写真|写真[^。\\n]{1,16}/|に撮影|\\d日?撮影"
                            + "|(?:^|[.!?”\"] )(?:(?:this |the )?(?:photo|picture|image)(?:graph)?s? (?:was |were )?)?(?:taken|photographed|filmed) (?:by|from|in|on|at)\\b|\\p{IsHan}[摄攝](?:$|\\s)");

    private PhotoCredits() {}

    static boolean isLine(String line) {
        return line.length() <= LONGEST && CREDIT.matcher(line.strip()).find();
    }

    /// True for a sentence in such a line.
    static boolean is(TextRange sentence, String text) {
        var start = Math.max(0, sentence.from() - LONGEST);
        var end = Math.min(text.length(), sentence.to() + LONGEST);
        var from = text.substring(start, sentence.from()).lastIndexOf('\n');
        var to = text.substring(sentence.to(), end).indexOf('\n');
        var isWhole = (from >= 0 || start == 0) && (to >= 0 || end == text.length());
        var first = from < 0 ? start : start + from + 1;
        var last = to < 0 ? end : sentence.to() + to;
        return isWhole
                && last - first <= LONGEST
                && CREDIT.matcher(text).region(first, last).find();
    }
}
