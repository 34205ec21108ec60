package org.amnok.map;

import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.filter.expression.PropertyAccessor;
import org.geotools.filter.expression.PropertyAccessorFactory;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;

/// Lets filters and styles read attributes whatever they are called: “Area (km²)”, “장소 이름”.
/// GeoTools reads such a name as a path and finds nothing there. It finds this class as a service,
/// and asks it only for names that it does not take itself.
public final class NamedAttributeAccess implements PropertyAccessorFactory, PropertyAccessor {
    @Override
    public @Nullable PropertyAccessor createPropertyAccessor(
            Class type, String name, @Nullable Class target, @Nullable Hints hints) {
        return SimpleFeature.class.isAssignableFrom(type) ? this : null;
    }

    @Override
    public boolean canHandle(Object object, String name, @Nullable Class target) {
        return object instanceof SimpleFeature feature
                && feature.getFeatureType().getDescriptor(name) != null;
    }

    @Override
    public <T> @Nullable T get(Object object, String name, @Nullable Class<T> target) {
        @SuppressWarnings("unchecked") // the caller converts it
        var value = (T) ((SimpleFeature) object).getAttribute(name);
        return value;
    }

    @Override
    public <T> void set(Object object, String name, T value, Class<T> target) {
        throw new UnsupportedOperationException();
    }
}
