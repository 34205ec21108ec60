package org.amnok.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.amnok.domain.SightingDisplay;
import org.amnok.words.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the layer of sightings shows, as `--sightings` names it.
final class SightingDisplayCode implements ITypeConverter<SightingDisplay> {
    @Override
    public SightingDisplay convert(String word) {
        return Stream.of(SightingDisplay.values())
                .filter(d -> d.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        Messages.text("cli.is_none_of_symbols_every_heat", word)));
    }
}
