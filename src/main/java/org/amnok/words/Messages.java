package org.amnok.words;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The texts of the program in the language that a person reads: the display locale of the Java
/// process, when it is one of the four that the program speaks, or else English.
///
/// A key is `area.name`; the area names the bundle. Texts with values are patterns of
/// [MessageFormat]: `{0}` is a value as it is, `{0,number}` one with its digits in groups,
/// `{0,choice,1#one sighting|1<{0} sightings}` chooses by a number, and an apostrophe is written
/// twice. Texts without values are taken as they stand. In Korean a pair such as `을(를)` becomes the
/// particle that fits the word before it.
public final class Messages {
    /// The language of texts that go into files, while they are put together.
    private static final ScopedValue<String> OF_A_FILE = ScopedValue.newInstance();

    private Messages() {}

    /// The text of a key with its values put in.
    ///
    /// @throws MissingResourceException when there is no such text, which a test rules out
    public static String text(String key, @Nullable Object... values) {
        var pattern = KeyWords.here(bundle(key).get(name(key)));
        return values.length == 0 ? pattern : formatted(pattern, values);
    }

    /// The word for a constant of a code list, read when it is shown: the texts `codes.bank_dprk`,
    /// `codes.bank_prc` … are those of the stem `codes.bank`.
    public static String word(String stem, Enum<?> constant) {
        return text(stem + "_" + constant.name().toLowerCase(Locale.ROOT));
    }

    /// The English word for a constant, whatever the language of the window: for files, the history
    /// and styles for other programs, which say the same on every machine.
    public static String englishWord(String stem, Enum<?> constant) {
        return english(() -> word(stem, constant));
    }

    /// The text of a key in English, whatever the language of the window.
    public static String english(String key) {
        return english(() -> text(key));
    }

    /// The text of a key that may be missing, without values.
    public static Optional<String> find(String key) {
        return bundle(key).find(name(key));
    }

    /// The order in which people look words up in their language: Hangul by its letters, Hanzi by
    /// their sounds; capitals and accents make no difference.
    public static Comparator<String> order() {
        var collator = Collator.getInstance(Locale.forLanguageTag(language()));
        collator.setStrength(Collator.PRIMARY);
        return collator::compare;
    }

    /// Parts one after another, "a, b", with the comma of the language; empty ones are left out.
    public static String listed(Stream<String> parts) {
        return joined(parts, "lists.two");
    }

    /// The same of parts that are clauses, which Chinese separates otherwise than words.
    public static String clauses(Stream<String> parts) {
        return joined(parts, "lists.clauses");
    }

    private static String joined(Stream<String> parts, String two) {
        return parts.filter(part -> !part.isEmpty())
                .reduce((some, one) -> text(two, some, one))
                .orElse("");
    }

    /// What is put together of texts in English, whatever a person reads in the window: for files
    /// that leave, which must not tell in which language somebody works.
    public static <T> T english(Supplier<T> text) {
        return in("en", text);
    }

    /// What is put together of texts in one language, whatever a person reads in the window.
    ///
    /// @param language `en`, `ko`, `zh` or `ja`
    public static <T> T in(String language, Supplier<T> text) {
        return ScopedValue.where(OF_A_FILE, language).call(text::get);
    }

    /// What is put together of texts, in each of the four languages: for a search of what somebody
    /// may have written in any of them.
    public static Set<String> inEach(Supplier<String> text) {
        return Stream.of("en", "ko", "zh", "ja")
                .map(language -> in(language, text))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// A whole number with its digits in groups, the same in every language: "69,545".
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// Words of the bundles as a sentence: with a full stop of the language, unless they end in
    /// one.
    public static String sentence(String words) {
        var isEnded = words.isEmpty() || ".!?。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
        var stop = Set.of("zh", "ja").contains(language()) ? "。" : ".";
        return isEnded ? words : words + stop;
    }

    /// Words that begin a line: "road bridge" is "Road bridge". What has no capitals stays.
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The language that a person reads here: `en`, `ko`, `zh` or `ja`.
    public static String language() {
        return OF_A_FILE.isBound() ? OF_A_FILE.get() : displayed();
    }

    private static String displayed() {
        return switch (Locale.getDefault(Locale.Category.DISPLAY).getLanguage()) {
            case "ko" -> "ko";
            case "zh" -> "zh";
            case "ja" -> "ja";
            default -> "en";
        };
    }

    /// Writes figures with the digits 0 to 9 from now on, as dates, coordinates and files need
    /// them, also where the system's language has others.
    public static void writeLatinDigits() {
        var base = Locale.getDefault();
        var uses = Locale.Category.values();
        var each = Stream.of(uses).map(Locale::getDefault).map(Messages::withLatinDigits).toList();
        Locale.setDefault(withLatinDigits(base));
        for (var use : uses) {
            Locale.setDefault(use, each.get(use.ordinal()));
        }
    }

    /// Chinese without a country is that of China: the words of JavaFX are there by country only.
    private static Locale withLatinDigits(Locale locale) {
        var tag = locale.stripExtensions().toLanguageTag();
        return Locale.forLanguageTag((tag.equals("zh") ? "zh-CN" : tag) + "-u-nu-latn");
    }

    private static TextBundle bundle(String key) {
        var area = key.substring(0, key.indexOf('.'));
        return TextBundle.of("/org/amnok/words/" + area, language());
    }

    private static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private static String formatted(String pattern, @Nullable Object[] values) {
        var format = new MessageFormat(pattern, Locale.of(language()));
        var formats = format.getFormatsByArgumentIndex();
        var shown = new @Nullable Object[values.length];
        for (var i = 0; i < values.length; i++) {
            var asItIs = i >= formats.length || formats[i] == null;
            shown[i] = asItIs ? String.valueOf(values[i]) : values[i];
        }
        var text = format.format(shown);
        return language().equals("ko") ? KoreanParticles.chosen(text) : text;
    }
}
