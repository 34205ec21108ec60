package org.amnok.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The style sheet in the form that JavaFX reads without parsing text.
class StyleSheetTest {
    private static final String SHEET = "/org/amnok/ui/amnok.";

    @TempDir Path folder;

    @Test
    void nothing_of_the_style_sheet_is_lost_in_the_form_that_starts_faster() throws Exception {
        var css = Objects.requireNonNull(StyleSheetTest.class.getResource(SHEET + "css"));
        var text = rules(new CssParser().parse(css));
        assertThat(text).hasSizeGreaterThan(100);
        assertThat(rules(binary(new File(css.toURI())))).isEqualTo(text);
    }

    /// The one that the build made, which must not be older than the text; without one, a new one.
    private Stylesheet binary(File css) throws IOException {
        var built = Optional.ofNullable(StyleSheetTest.class.getResource(SHEET + "bss"));
        if (built.isPresent()) {
            return Stylesheet.loadBinary(built.get());
        }
        var made = folder.resolve("made.bss").toFile();
        Stylesheet.convertToBinary(css, made);
        return Stylesheet.loadBinary(made.toURI().toURL());
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(
                        rule ->
                                rule.getDeclarations().stream()
                                        .map(each -> rule.getSelectors() + " " + words(each)))
                .toList();
    }

    /// JavaFX prints the parsed styles of dashes as the address of an array: only their name.
    private static String words(Declaration declaration) {
        var dashes = "-fx-border-style";
        return declaration.getProperty().equals(dashes) ? dashes : declaration.toString();
    }
}
