package org.amnok.workspace.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// Tells the line below a photograph from the text around it, by the credit in it: "/ Image: Daily
/// NK", (사진=연합뉴스), ⓒ; and 连接丹东市与新义州市的中朝友谊桥, which says where a picture was taken.
final class PhotoCredits {
    /// A longer one is text.
    private static final int LONGEST = 300;

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)(?:^|[/(（\\s])(?:image|photo|picture)s?(?: credit| source| courtesy)?\\s?[:：]|사진 ?[=:]|/ ?사진|[ⓒ©]|(?:写真|画像|撮影)[:：=＝]|图[:：]|[（(※](?:資料|参考)?写真|写真[^。\\n]{1,16}/|に撮影|から撮影(?![しさで])|\\d日?撮影"
                            + "|(?:^|[.!?”\"] )(?:(?:this |the )?(?:photo|picture|image)(?:graph)?s? (?:was |were )?)?(?:taken|photographed|filmed) (?:by|from|in|on|at)\\b|\\p{IsHan}[摄攝](?:$|\\s)");

    private static final Pattern ENDED = Pattern.compile("[.。!?！？:：,，、;…”\"」』’)）]\\s*$");

    /// A list has items, and an article headings.
    private static final Pattern HEADING = Pattern.compile("[\\p{Punct}\\p{S}\\d·]");

    /// A shorter line may be a heading.
    private static final int SHORTEST = 15;

    /// A longer line is a paragraph of which the end is not seen.
    private static final int SENTENCE = 200;

    private PhotoCredits() {}

    static boolean isLine(String line) {
        return line.length() <= LONGEST && CREDIT.matcher(line.strip()).find();
    }

    /// True for a sentence in such a line.
    static boolean is(TextRange sentence, String text) {
        return line(sentence, text)
                .filter(line -> CREDIT.matcher(text).region(line.from(), line.to()).find())
                .isPresent();
    }

    /// True for a sentence that is a caption without a credit, between paragraphs that end as
    /// sentences do.
    static boolean isCaption(TextRange sentence, String text) {
        return line(sentence, text)
                .filter(line -> line.of(text).strip().equals(sentence.of(text).strip()))
                .filter(line -> isUnended(line.of(text).strip()))
                .filter(line -> isBetweenSentences(line, text))
                .isPresent();
    }

    private static boolean isUnended(String line) {
        return line.length() >= SHORTEST
                && !ENDED.matcher(line).find()
                && !HEADING.matcher(line).lookingAt();
    }

    private static boolean isBetweenSentences(TextRange line, String text) {
        var before = line.before(text, LONGEST);
        var after = line.after(text, LONGEST);
        var next = after.stripLeading().lines().findFirst().orElse("");
        return ENDED.matcher(before.stripTrailing()).find()
                && (ENDED.matcher(next).find() || next.length() > SENTENCE);
    }

    /// The line that a sentence is in; empty where it is too long for a caption.
    private static Optional<TextRange> line(TextRange sentence, String text) {
        var start = Math.max(0, sentence.from() - LONGEST);
        var end = Math.min(text.length(), sentence.to() + LONGEST);
        var from = text.substring(start, sentence.from()).lastIndexOf('\n');
        var to = text.substring(sentence.to(), end).indexOf('\n');
        var isWhole = (from >= 0 || start == 0) && (to >= 0 || end == text.length());
        var first = from < 0 ? start : start + from + 1;
        var last = to < 0 ? end : sentence.to() + to;
        return isWhole && last - first <= LONGEST
                ? Optional.of(new TextRange(first, last))
                : Optional.empty();
    }
}
