package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final Terminal terminal = Terminal.withDisplay();

    @Test
    void help_names_every_command() {
        var result = terminal.type("--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("new", "import", "render", "info", "check");
    }

    @Test
    void help_may_be_asked_for_as_a_command() {
        assertThat(terminal.type("help")).isEqualTo(terminal.type("--help"));
        assertThat(terminal.type("help", "share")).isEqualTo(terminal.type("share", "--help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "import",
                "merge",
                "base",
                "style",
                "export",
                "render",
                "info",
                "identify",
                "check",
                "observations",
                "coverage"
            })
    void every_command_has_help(String command) {
        var result = terminal.type(command, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Usage: amnok " + command).contains("PROJECT.gpkg");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(terminal.type("--version").out()).matches("amnok \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    --fly                          | Unknown option: --fly · See amnok --help
                    a.gpkg b.gpkg                  | Not understood: b.gpkg
                    rendr a.gpkg                   | There is no command “rendr” · Did you mean amnok render?
                    xyzzy a.gpkg                   | There is no command “xyzzy” · List the commands
                    new                            | Missing: PROJECT.gpkg \
                    · See amnok new --help
                    new a.txt                      | 'a.txt': the project's name must end in .gpkg
                    import a.gpkg                  | Missing: FILE
                    import a.g b.csv --track-of x  | --track-of: 'x' is not a UUID such as 6f9619ff
                    export a.g --out b.csv --include abc | --include: 'abc' is not a UUID such as 6f9619ff
                    render a.gpkg                  | Missing: --out=MAP.png
                    r.g --out m.png --bbox 1,2,3       | it needs four numbers: west,south,east,north
                    r.g --out m.png --bbox 1,2,3,4,5   | it needs four numbers: west,south,east,north
                    r.g --out m.png --bbox 1,2,x,4     | east is not a number of degrees such as 128.05
                    r.g --out m.png --bbox 1,NaN,3,4   | south is not a number of degrees
                    r.g --out m.png --bbox 2,1,1,2     | West 2.0 is greater than east 1.0
                    r.g --out m.png --bbox 1,4,2,3     | South 4.0 is greater than north 3.0
                    r.g --out m.png --bbox 1,2,1,3     | its sides must be 0.0001 degrees
                    r.g --out m.png --bbox 1,2,1.00001,3 | its sides must be 0.0001 degrees
                    r.g --out m.png --bbox 41,127,42,128 | Latitude 127.0 is outside -90 to 90
                    r.g --out m.png --size 1600        | it is width x height in pixels, such as
                    r.g --out m.png --size -1x5        | it is width x height in pixels, such as
                    r.g --out m.png --size 0x5         | A picture of 0 × 5 at 96.0 dpi cannot be made
                    r.g --out m.png --size 20001x99    | A picture of 20001 × 99
                    r.g --out m.png --size 20000x20000 | 100 million in all
                    r.g --out m.png --dpi 0            | at 0.0 dpi cannot be made
                    r.g --out m.png --dpi many         | --dpi: “many” is not a number
                    r.g --out m.doc                    | 'm.doc': the picture's name must end in .png,
                    export a.gpkg                  | Missing: --out=FILE
                    export a.gpkg --out m.doc      | --out: end the name in .csv, .geojson, .gpkg
                    r.g --out m.png --bbox 1,86,2,88   | Nothing of the box of --bbox can be drawn
                    r.g --out m.png --lang fr          | 'fr' is not one of en, ko, zh, ja
                    r.g --out m.png --crs EPSG:1       | 'EPSG:1' is not one of EPSG:3857,
                    diff a.csv b.csv --policy public   | --policy changes nothing without --out
                    diff a.csv b.csv --report c.csv --lang ko | --lang changes nothing without --out
                    check a.gpkg --sheet-name Border   | --sheet-name changes nothing without --sheet
                    check a.gpkg --sheet end.txt       | End the name in .pdf
                    sync a.g postgresql://h/d --hide-evidence | changes nothing without --setup-sql
                    ask a.gpkg --out b.csv --chart bars | --chart changes nothing with .csv
                    new a.gpkg --passphrase-file p     | A sealed project must end in .amnok
                    help xyzzy                         | There is no command “xyzzy”
                    """)
    void wrong_usage_is_told_in_one_line_and_exits_with_2(String words, String message) {
        var result = terminal.type(words.replace("r.g", "render a.gpkg"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("amnok: ").contains(message);
        assertThat(result.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | render a.gpkg | 빠진 것: --out=MAP.png",
                "zh | --fly | 未知选项：--fly",
                "ja | render a.gpkg --out m.png --dpi many | --dpi: 「many」は数ではありません",
                "ko | info a.gpkg b.gpkg | 이해할 수 없는 말: b.gpkg",
                "ko | render a.gpkg --out m.png --out n.png | --out 옵션이 두 번",
                "ko | render a.gpkg --out | 빠진 것: --out=MAP.png"
            })
    void wrong_usage_is_told_in_the_language_of_who_typed_it(
            String language, String words, String message) {
        var result = Messages.in(language, () -> terminal.type(words));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("amnok: " + message);
    }

    @ParameterizedTest
    @CsvSource({"ko, 사용법: amnok render", "zh, 用法：amnok render", "ja, 使い方：amnok render"})
    void help_is_headed_in_the_language_of_who_typed_it(String language, String heading) {
        var result = Messages.in(language, () -> terminal.type("render", "--help"));
        assertThat(result.out()).startsWith(heading);
    }
}
