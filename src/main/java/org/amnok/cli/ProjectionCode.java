package org.amnok.cli;

import java.util.stream.Collectors;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.words.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a projection by its authority code, such as `EPSG:32652`.
final class ProjectionCode implements ITypeConverter<MapProjection> {
    @Override
    public MapProjection convert(String code) {
        return Projections.byCode(code)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        Messages.text("cli.is_none_of", code, codes())));
    }

    private static String codes() {
        return Projections.all().stream()
                .map(MapProjection::code)
                .collect(Collectors.joining(", "));
    }
}
