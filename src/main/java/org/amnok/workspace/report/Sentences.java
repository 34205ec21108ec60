package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// Cuts a text into sentences; a line is at least one.
final class Sentences {
    /// Between two things that somebody said: “…있었다”며 “…”, 「…」とし、「…」.
    private static final String BETWEEN_QUOTES =
            "[”\"](?:이?라?며|이?라?면서|이?라?고)(?: [^\"“”\\n]{0,25}?)?,? ?(?=[“\"])|」とし(?:て)?、(?=「)|”[，,]?(?:并|又|还)?(?:称|说|表示)[，,:：]?(?=“)"
                    // before what happened elsewhere, too: "… 것으로 알려진 가운데, 최근 …"
                    + "|(?<=[가-힣] )가운데, (?=(?:최근|이번에|또))|(?<=[가-힣][며고]), (?=[가-힣 ]{2,16}에서도 )";

    /// Before what happened on another day: "…넘어왔고, 28일에는 …", ", and on Nov. 14 …", "，28日又…". A day
    /// stands before it in the same sentence, which is asked last: it takes the longest.
    private static final String BEFORE_DAY =
            "(?:(?<=[고며])(?:,? |,)(?=(?:\\d{1,2}월 ?|지난 ?|이어 ?)?\\d{1,2}일(?:에는|에도|엔) )"
                    + "|[，、,](?=(?:\\d{1,2}月)?\\d{1,2}[日号](?:又|再|还|還|则|には|にも))|(?<=\\p{IsHan})[，,](?=\\d{1,2}月\\d{1,2}[日号][，,])"
                    + "|(?:[,;] (?:and|then|while) |; (?:but )?)(?=on (?:the (?:next|following) day|(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b)))"
                    + "(?<=[0-9一二三四五六七八九십월日일][^.。\\n]{6,90})";

    private static final String TIME =
            "(?:(?:오[전후]|[上下]午|午[前後]) ?)?(?:(?:[01]?\\d|2[0-3])[:h][0-5]\\d|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:h|hrs)\\b)";

    /// A full stop behind one capital (N. Korea), a known abbreviation or a digit before a digit
    /// ends none.
    private static final Pattern END =
            Pattern.compile(
                    "\\n+|[。！？]+[」』”\"]?|(?<!\\b\\p{Lu})(?<!\\b(?:Mr|Mrs|Dr|St|No|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Sep|Sept|Oct|approx|vs|[ap]\\.m))[.!?]+[\"”’')]*(?=\\s|$)|"
                            + BETWEEN_QUOTES
                            + "|"
                            + BEFORE_DAY);

    /// "- 12 Nov: …", "2) …", "12/11 …", "08:15 …", and a row of a table, between bars or with
    /// tabs.
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*\\|\\s*\\S|[^\\t\\n]{0,80}\\t[^\\n]*\\t|\\s*(?:[-–—•*·▪●‣◦]\\s+|\\d{1,2}[.)]\\s+|\\d{1,2}[/.]\\d{1,2}(?![/.\\d])|"
                            + TIME
                            + "(?![:\\d]))\\s*\\S");

    /// A line of notes of a day: "08:15 Hyesan customs, 11 trucks".
    private static final Pattern TIMED_ITEM = Pattern.compile("\\s*" + TIME + "\\s*\\P{N}");

    private Sentences() {}

    /// True for a line that begins with a time of day.
    static boolean isTimed(String line) {
        return TIMED_ITEM.matcher(line).lookingAt();
    }

    /// True for a line of a list.
    static boolean isItem(String line) {
        return ITEM.matcher(line).lookingAt();
    }

    static List<TextRange> of(String text, int from) {
        var found = new ArrayList<TextRange>();
        var ends = END.matcher(text).region(from, text.length()).useTransparentBounds(true);
        var start = from;
        while (ends.find()) {
            add(text, start, ends.end(), found);
            start = ends.end();
        }
        add(text, start, text.length(), found);
        return found;
    }

    private static void add(String text, int from, int to, List<TextRange> found) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new TextRange(start, end));
        }
    }
}
