package org.amnok.cli;

import org.amnok.exchange.table.Whose;
import org.amnok.words.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Whose sightings are, as `--whose` names it.
final class WhoseCode implements ITypeConverter<Whose> {
    @Override
    public Whose convert(String word) {
        return Whose.ofCode(word)
                .filter(whose -> whose != Whose.AS_WRITTEN)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        Messages.text("cli.is_none_of_published_own_told", word)));
    }
}
