package org.amnok.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.amnok.map.Theme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Light or dark, as `--theme` names it.
final class ThemeCode implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String word) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(word))
                .findAny()
                .orElseThrow(
                        () -> new TypeConversionException("'" + word + "' is none of light, dark"));
    }
}
