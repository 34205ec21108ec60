package org.amnok.map.ground;

import java.util.List;
import java.util.Locale;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.domain.record.Site;
import org.amnok.words.Messages;
import org.geotools.api.feature.simple.SimpleFeature;

/// The words of labels on the base map.
public final class PlaceText {
    private PlaceText() {}

    /// The reader's name, then the local one where it differs: "Hyesan 혜산". Japanese readers see
    /// one form of the characters that both languages write: 丹東, without 丹东.
    static String bilingual(Names names, Language reader, Language local) {
        var first = names.best(reader, local);
        var alike = reader == Language.JA && local == Language.ZH && !names.exact(reader).isEmpty();
        var second = alike ? "" : names.exact(local);
        return second.isEmpty() || second.equals(first) ? first : first + " " + second;
    }

    /// A crossing's or site's name in one language, without remarks in brackets.
    public static String site(Site site, Language reader) {
        return site.names()
                .best(reader, site.localLanguage())
                .replaceAll("\\s*\\([^)]*\\)", "")
                .replace(" - ", " – ");
    }

    /// A river's name as its label shows it: an English reader sees all three names of the Yalu.
    static String river(Names names, String river, Language reader) {
        if (reader != Language.EN) {
            return names.best(reader, Language.KO);
        }
        var korean = river.equals("yalu") ? "Amnok" : "Duman";
        var english = names.en().replace(" River", "");
        return String.join(" · ", english, korean, names.zh());
    }

    /// Latin letters in capitals, as countries and provinces are written; others have no case.
    static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /// What a place is, by its rank: city, town, village, hamlet, peak or summit.
    public static String rank(String rank) {
        return Messages.text("map.rank_" + rank);
    }

    /// The symbol of a place of a rank, or of the map's subject.
    public static String symbol(String rank) {
        return switch (rank) {
            case "subject", "city" -> "place-city";
            case "peak", "summit" -> "place-peak";
            default -> "place-town";
        };
    }

    public static Names names(SimpleFeature feature) {
        return new Names(
                text(feature, "name_en"),
                text(feature, "name_ko"),
                text(feature, "name_zh"),
                text(feature, "name_ja"));
    }

    /// By which it is found, too; never drawn.
    static List<String> otherNames(SimpleFeature feature) {
        var names = text(feature, Schemas.OTHER_NAMES);
        return names.isEmpty() ? List.of() : List.of(names.split(";"));
    }

    /// An attribute as text; empty when there is none.
    public static String text(SimpleFeature feature, String attribute) {
        var value = feature.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }

    /// The language spoken where a feature lies.
    static Language local(SimpleFeature feature) {
        return switch (text(feature, "country")) {
            case "CN" -> Language.ZH;
            case "KP", "KR" -> Language.KO;
            case "JP" -> Language.JA;
            default -> Language.EN;
        };
    }
}
