package org.amnok.map.symbol;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Family;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.styling.Colour;
import org.amnok.words.ResourceText;

/// The bundled symbols as SVG text, each for light and dark, also in other colours than designed.
public final class SymbolFiles {
    private static final String FOLDER = "/org/amnok/map/symbols/";

    /// No name that a style or a project gives leads out of the folder.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private SymbolFiles() {}

    /// True when there is a symbol of that name.
    ///
    /// @param name without colour
    public static boolean has(String name) {
        return NAME.matcher(name).matches()
                && SymbolFiles.class.getResource(FOLDER + name + ".svg") != null;
    }

    /// `sighting-parked` of `sighting-parked#1766EA`.
    public static String withoutColour(String name) {
        var hash = name.indexOf('#');
        return hash < 0 ? name : name.substring(0, hash);
    }

    /// The SVG document of a symbol in its colour.
    ///
    /// @param name `sighting-parked` or `sighting-parked#1766EA`
    /// @throws IllegalArgumentException when there is none
    public static String svg(String name, Theme theme) {
        var plain = withoutColour(name);
        if (!has(plain)) {
            throw new IllegalArgumentException("The symbol " + name + " is not in the program");
        }
        var designed = read((theme == Theme.DARK ? "dark/" : "") + plain + ".svg");
        return colour(name).map(c -> recoloured(designed, plain, c, theme)).orElse(designed);
    }

    private static Optional<Colour> colour(String name) {
        var hash = name.indexOf('#');
        return hash < 0 ? Optional.empty() : Colour.parse(name.substring(hash));
    }

    /// Symbols are drawn in the colour of a family or in ink; halo and plate stay. Signs cut out of
    /// a badge are turned to ink where the colour is light.
    private static String recoloured(String svg, String plain, Colour colour, Theme theme) {
        var result = svg;
        for (var token : inks().toList()) {
            result = result.replace(token.hex(theme), colour.hex());
        }
        var cutOut = !plain.endsWith("-low") && plain.startsWith("sighting-");
        var sign =
                colour.isLight()
                        ? ThemeColour.INK.hex(Theme.LIGHT)
                        : ThemeColour.GLYPH.hex(Theme.LIGHT);
        return cutOut ? result.replace(ThemeColour.GLYPH.hex(theme), sign) : result;
    }

    private static Stream<ThemeColour> inks() {
        return Stream.concat(
                Stream.of(Family.values()).map(ThemeColour::of), Stream.of(ThemeColour.INK));
    }

    private static String read(String file) {
        return ResourceText.of(SymbolFiles.class, FOLDER + file);
    }
}
