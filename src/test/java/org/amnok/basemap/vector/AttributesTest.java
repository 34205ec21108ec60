package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tileverse.vectortile.model.VectorTile.Layer.Feature;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static Attributes of(Map<String, String> attributes) {
        return new Attributes(
                (Feature)
                        Proxy.newProxyInstance(
                                Feature.class.getClassLoader(),
                                new Class<?>[] {Feature.class},
                                (_, method, arguments) ->
                                        method.getName().equals("getAttribute")
                                                ? attributes.get((String) arguments[0])
                                                : null));
    }

    @Test
    void a_name_that_a_file_has_by_its_letters_alone_is_read() {
        assertThat(of(Map.of("name:latin", "강안동")).name()).isEqualTo("강안동");
        assertThat(of(Map.of("name:latin", "Hyesan", "name:nonlatin", "혜산")).name())
                .isEqualTo("혜산");
    }

    @Test
    void the_local_name_comes_before_that_of_its_letters() {
        assertThat(of(Map.of("name:latin", "Hyesan", "name", "혜산")).name()).isEqualTo("혜산");
    }
}
