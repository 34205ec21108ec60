package org.amnok.ui.look;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Letters that are typed into a choice open its list and find a value: one whose words begin so,
/// or else one with a word that begins so (Chinese and Japanese: that has these letters), in any of
/// its names, or one whose Korean name these keys write. A word that is pasted does the same. It is
/// only looked at until Enter, or until the choice is left; Esc leaves what was chosen.
final class TypeToFind<T> {
    private static final String[] LEADS = {
        "r", "r", "s", "e", "e", "f", "a", "q", "q", "t", "t", "d", "w", "w", "c", "z", "x", "v",
        "g"
    };
    private static final String[] VOWELS = {
        "k", "o", "i", "o", "j", "p", "u", "p", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl",
        "b", "m", "ml", "l"
    };
    private static final String[] TAILS = {
        "r", "r", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a",
        "q", "qt", "t", "t", "d", "w", "c", "z", "x", "v", "g"
    };
    private static final char LEAD = '\u1100';
    private static final char VOWEL = '\u1161';
    private static final char TAIL = '\u11a8';
    private static final int ROWS_ABOVE = 3;
    private static final int NONE = 2;
    private static final int OF_OTHERS = 2;
    private static final int OF_KEYS = 4;
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    /// Chinese and Japanese put no blanks between words.
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ComboBox<T> choice;
    private final Function<T, List<String>> names;
    private final Consumer<T> show;
    private String typed = "";

    /// @param names all that a value is called, the usual one first
    /// @param show shows a value that is not chosen yet
    TypeToFind(ComboBox<T> choice, Function<T, List<String>> names, Consumer<T> show) {
        this.choice = choice;
        this.names = names;
        this.show = show;
        choice.valueProperty().subscribe((was, is) -> typed = "");
        choice.focusedProperty().subscribe((was, is) -> choose());
        choice.showingProperty().subscribe((was, is) -> shown(is));
        listen(choice);
    }

    /// Hears of the keys that a node gets: the choice, and the list below it while that is open.
    void listen(Node node) {
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The list opens where the value stands.
    private void shown(boolean isOpen) {
        if (isOpen) {
            reveal(found().or(() -> Optional.ofNullable(choice.getValue())));
        } else {
            choose();
        }
    }

    private void reveal(Optional<T> value) {
        if (value.isPresent() && Choice.list(choice) instanceof ListView<?> list) {
            list.scrollTo(Math.max(0, choice.getItems().indexOf(value.get()) - ROWS_ABOVE));
        }
    }

    private void typed(KeyEvent event) {
        var letters = event.getCharacter();
        var isText =
                !letters.isEmpty()
                        && !Character.isISOControl(letters.charAt(0))
                        && !event.isShortcutDown()
                        && !event.isAltDown();
        if (isText && !(typed.isEmpty() && letters.isBlank())) {
            find(letters);
            event.consume();
        }
    }

    private void find(String letters) {
        typed += letters.toLowerCase(Locale.ROOT);
        if (found().isEmpty()) {
            typed = letters.toLowerCase(Locale.ROOT);
        }
        choice.show();
        found().ifPresent(show);
        reveal(found());
    }

    /// What is pasted into a choice is meant for it, and for nothing else in the window.
    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        typed = "";
        if (text != null && !text.isBlank()) {
            find(text.strip());
        }
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event)) {
            paste();
            event.consume();
        }
        if (typed.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> event.consume();
            case ENTER -> {
                choose();
                event.consume();
            }
            case ESCAPE -> {
                forget();
                choice.hide();
                event.consume();
            }
            default -> {}
        }
    }

    private void choose() {
        if (!typed.isEmpty()) {
            var chosen = found();
            forget();
            chosen.ifPresent(choice::setValue);
            choice.hide();
        }
    }

    private void forget() {
        if (!typed.isEmpty()) {
            typed = "";
            Optional.ofNullable(choice.getValue()).ifPresent(show);
        }
    }

    private Optional<T> found() {
        return typed.isEmpty()
                ? Optional.empty()
                : choice.getItems().stream()
                        .filter(value -> rank(value) < NONE + OF_KEYS)
                        .min(Comparator.comparingInt(this::rank));
    }

    /// The usual name before the others, the beginning of a name before a word in it.
    private int rank(T value) {
        var all = names.apply(value);
        var usual = rank(all.getFirst());
        if (usual < NONE) {
            return usual;
        }
        var other = all.stream().mapToInt(this::rank).min().orElse(NONE);
        return other < NONE ? other + OF_OTHERS : ofKeys(all) + OF_KEYS;
    }

    /// Syllables are written by an input method, which a choice has not.
    private int ofKeys(List<String> all) {
        return all.stream().map(TypeToFind::hangulKeys).mapToInt(this::rank).min().orElse(NONE);
    }

    private int rank(String name) {
        var all = name.toLowerCase(Locale.ROOT);
        if (all.startsWith(typed)) {
            return 0;
        }
        var isFound =
                UNSPACED.matcher(typed).matches()
                        ? all.contains(typed)
                        : BREAK.splitAsStream(all).anyMatch(word -> word.startsWith(typed));
        return isFound ? 1 : NONE;
    }

    /// The keys of the Korean two-set keyboard that write a text, as small Latin letters: a choice
    /// gets these and no syllables, as no input method writes into what is no field of text.
    ///
    /// "wnck" for 주차; all but Hangul stays as it is.
    private static String hangulKeys(String text) {
        var keys = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .forEach(letter -> keys.append(hangulKey((char) letter)));
        return keys.toString().toLowerCase(Locale.ROOT);
    }

    private static String hangulKey(char letter) {
        if (letter >= LEAD && letter < LEAD + LEADS.length) {
            return LEADS[letter - LEAD];
        }
        if (letter >= VOWEL && letter < VOWEL + VOWELS.length) {
            return VOWELS[letter - VOWEL];
        }
        return letter >= TAIL && letter < TAIL + TAILS.length
                ? TAILS[letter - TAIL]
                : String.valueOf(letter);
    }
}
