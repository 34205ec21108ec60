package org.amnok.domain.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.Bank;
import org.amnok.domain.record.Sighting;

/// Finds which bank a text speaks of, in four languages. Where a picture was taken *from* ("filmed
/// from the Chinese side") says nothing on what it shows.
public final class BankWords {
    private static final Pattern DPRK =
            Pattern.compile(
                    "(?<!from )(?<!from the )\\b(?:dprk|nk|(?:north )?korean?)(?:['’]s)?"
                            + "[ -](?:side|bank|shore)\\b"
                            + "|(?:북한|조선)\\s?(?:쪽|측)(?!\\s?에서)|북측(?!\\s?에서)"
                            + "|(?<![从從由自])(?:朝方|(?:北?朝鲜|北?朝鮮)(?:一?侧|一?側|岸|方面)|朝侧)(?!から)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PRC =
            Pattern.compile(
                    "(?<!from )(?<!from the )\\b(?:prc|chinese|china)(?:['’]s)?[ -](?:side|bank|shore)\\b"
                            + "|중국\\s?(?:쪽|측)(?!\\s?에서)"
                            + "|(?<![从從由自])(?:中方|中国(?:一?侧|一?側|岸|方面)|中侧)(?!から)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BankWords() {}

    /// [Bank#DPRK] or [Bank#PRC]; empty when the text names none, or both.
    public static Optional<Bank> in(String text) {
        var dprk = DPRK.matcher(text).find();
        var prc = PRC.matcher(text).find();
        if (dprk == prc) {
            return Optional.empty();
        }
        return Optional.of(dprk ? Bank.DPRK : Bank.PRC);
    }

    /// The bank that a sighting's words name, if its place lies on the other one.
    public static Optional<Bank> contradiction(Sighting sighting, Bank found) {
        if (found != Bank.DPRK && found != Bank.PRC) {
            return Optional.empty();
        }
        return in(String.join(
                        "\n",
                        sighting.place().asReported(),
                        sighting.title(),
                        sighting.notes().publicNote(),
                        sighting.notes().internalNote()))
                .filter(said -> said != found);
    }
}
