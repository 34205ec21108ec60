package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.field.SightingField.In;
import org.amnok.exchange.table.SightingColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of code lists and fields are read when they are shown.
class CodeWordsTest {
    private static final List<Method> ACCESSORS = accessors();

    @AfterEach
    void english() {
        Spoken.speak("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void every_constant_of_a_code_list_has_its_word(String language)
            throws ReflectiveOperationException {
        Spoken.speak(language);
        for (var accessor : ACCESSORS) {
            for (var constant : accessor.getDeclaringClass().getEnumConstants()) {
                assertThat(word(accessor, constant)).as(constant + " " + accessor).isNotNull();
            }
        }
    }

    private static Object word(Method method, Object constant) throws ReflectiveOperationException {
        try {
            return method.invoke(constant);
        } catch (InvocationTargetException e) {
            throw new AssertionError(constant + ": " + e.getCause(), e);
        }
    }

    /// What tells a word without being asked more, of every enum of the program.
    private static List<Method> accessors() {
        var found = new ArrayList<Method>();
        for (var type : enums()) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getReturnType() == String.class
                        && method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())) {
                    method.setAccessible(true);
                    found.add(method);
                }
            }
        }
        return found;
    }

    private static List<Class<?>> enums() {
        var root = Path.of("target/classes");
        try (var files = Files.walk(root.resolve("org/amnok"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .<Class<?>>map(CodeWordsTest::loaded)
                    .filter(Class::isEnum)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, CodeWordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void every_field_has_its_words_everywhere(String language) {
        Spoken.speak(language);
        FieldCatalogue.ALL.forEach(
                field -> Stream.of(In.values()).map(field::label).forEach(notEmpty(field)));
        FieldCatalogue.ALL.forEach(
                field -> field.list().ifPresent(list -> notEmpty(field).accept(list.heading())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void every_column_of_files_has_a_meaning(String language) {
        Spoken.speak(language);
        SightingColumn.values().forEach(column -> assertThat(column.label()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "zh", "ja"})
    void what_histories_keep_is_english_in_every_language(String language) {
        Spoken.speak(language);
        assertThat(FieldCatalogue.ALL)
                .extracting(SightingField::editLabel)
                .contains("edit title", "change kind", "change grading", "edit source");
    }

    private static Consumer<String> notEmpty(SightingField<?> field) {
        return words -> assertThat(words).as(field.column()).isNotEmpty();
    }
}
