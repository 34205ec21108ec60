package org.amnok.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.words.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a language by its ISO 639-1 code.
final class LanguageCode implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findAny()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        Messages.text("cli.is_none_of", code, codes())));
    }

    private static String codes() {
        return Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(", "));
    }
}
