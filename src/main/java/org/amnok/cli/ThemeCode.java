package org.amnok.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.amnok.map.Theme;
import org.amnok.words.Messages;
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
                        () ->
                                new TypeConversionException(
                                        Messages.text("cli.is_none_of_light_dark", word)));
    }
}
