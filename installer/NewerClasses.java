import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_char;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.DeadCodeOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Called by `warm-up`: writes classes anew of which Java would keep too little in an AOT cache.
/// What they do stays the same.
///
/// - Of Java 5 it keeps none, and verifies them by a slow method at every start: they become
///   classes of Java 8, with stack maps.
/// - How records compare, hash and print themselves, and which type a `switch` finds, is made from
///   the class file at the first use in each run, a millisecond of work each: it becomes plain
///   code.
final class NewerClasses {
    private static final int JAVA_8 = 52;
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");
    private static final int PRIVATE_STATIC =
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    private static final Map<ClassDesc, ClassDesc> BOXES =
            Map.of(
                    CD_boolean, CD_Boolean,
                    CD_byte, CD_Byte,
                    CD_char, CD_Character,
                    CD_short, CD_Short,
                    CD_int, CD_Integer,
                    CD_long, CD_Long,
                    CD_float, CD_Float,
                    CD_double, CD_Double);

    private final ClassModel model;
    private final ClassDesc own;
    private final List<Consumer<ClassBuilder>> linked = new ArrayList<>();

    private NewerClasses(ClassModel model) {
        this.model = model;
        own = model.thisClass().asSymbol();
    }

    /// @param arguments the jars, which are replaced
    public static void main(String[] arguments) throws IOException {
        for (var argument : arguments) {
            renew(Path.of(argument));
        }
    }

    private static void renew(Path jar) throws IOException {
        var aside = jar.resolveSibling(jar.getFileName() + ".new");
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var in = new JarFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(aside))) {
            var classes =
                    ClassFile.of(
                            StackMapsOption.GENERATE_STACK_MAPS,
                            DeadCodeOption.PATCH_DEAD_CODE,
                            ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(loader)));
            for (var entry : Collections.list(in.entries())) {
                var bytes = in.getInputStream(entry).readAllBytes();
                var copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(entry.getName().endsWith(".class") ? newer(classes, bytes) : bytes);
                out.closeEntry();
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] newer(ClassFile classes, byte[] bytes) {
        var model = classes.parse(bytes);
        if (model.majorVersion() < JAVA_8) {
            return classes.transformClass(
                    model,
                    ClassTransform.endHandler(made -> made.withVersion(JAVA_8, 0))
                            .andThen(
                                    ClassTransform.transformingMethodBodies(
                                            CodeTransform.ACCEPT_ALL)));
        }
        return hasCalls(model) ? new NewerClasses(model).linked(classes) : bytes;
    }

    private static boolean hasCalls(ClassModel model) {
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(InvokeDynamicInstruction.class::isInstance);
    }

    private byte[] linked(ClassFile classes) {
        return classes.transformClass(
                model,
                ClassTransform.transformingMethodBodies(this::link)
                        .andThen(
                                ClassTransform.endHandler(
                                        made -> linked.forEach(method -> method.accept(made)))));
    }

    private void link(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && body(call) instanceof Body body) {
            var name = "$linked" + linked.size();
            var type = call.typeSymbol();
            linked.add(to -> to.withMethodBody(name, type, PRIVATE_STATIC, body::write));
            code.invokestatic(own, name, type, model.flags().has(AccessFlag.INTERFACE));
        } else {
            code.with(element);
        }
    }

    /// What the call does; null for a call that Java keeps linked, or that has other labels.
    private Body body(InvokeDynamicInstruction call) {
        var made = call.bootstrapMethod();
        var arguments = call.bootstrapArgs();
        var type = call.typeSymbol();
        return switch (made.owner().displayName() + "." + made.methodName()) {
            case "ObjectMethods.bootstrap" ->
                    switch (call.name().stringValue()) {
                        case "hashCode" -> code -> hash(code, fields(arguments));
                        case "equals" -> code -> equal(code, fields(arguments));
                        case "toString" -> code -> print(code, fields(arguments));
                        default -> null;
                    };
            case "SwitchBootstraps.typeSwitch" ->
                    arguments.stream().allMatch(ClassDesc.class::isInstance)
                            ? code -> typeSwitch(code, arguments)
                            : null;
            case "SwitchBootstraps.enumSwitch" ->
                    arguments.stream().allMatch(String.class::isInstance)
                            ? code -> enumSwitch(code, type.parameterType(0), arguments)
                            : null;
            default -> null;
        };
    }

    /// The code of a method with the type of the call that it stands for.
    private interface Body {
        void write(CodeBuilder code);
    }

    private static List<DirectMethodHandleDesc> fields(List<ConstantDesc> arguments) {
        return arguments.stream()
                .skip(2) // the record and the names, which its fields have
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    private CodeBuilder get(CodeBuilder code, int local, DirectMethodHandleDesc field) {
        return code.aload(local).getfield(own, field.methodName(), type(field));
    }

    private static ClassDesc type(DirectMethodHandleDesc field) {
        return field.invocationType().returnType();
    }

    private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.iconst_0();
        for (var field : fields) {
            var type = type(field);
            get(code.bipush(31).imul(), 0, field)
                    .invokestatic(
                            type.isPrimitive() ? boxed(type) : OBJECTS,
                            "hashCode",
                            MethodTypeDesc.of(CD_int, type.isPrimitive() ? type : CD_Object))
                    .iadd();
        }
        code.ireturn();
    }

    private void equal(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        var other = code.newLabel();
        var differs = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        code.aload(1).instanceOf(own).ifeq(differs);
        code.aload(1).checkcast(own).astore(2);
        for (var field : fields) {
            var type = type(field);
            get(get(code, 0, field), 2, field);
            if (type.isPrimitive()) {
                code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(CD_int, type, type))
                        .ifne(differs);
            } else {
                code.invokestatic(
                                OBJECTS,
                                "equals",
                                MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
                        .ifeq(differs);
            }
        }
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private void print(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.new_(BUILDER)
                .dup()
                .invokespecial(BUILDER, "<init>", MethodTypeDesc.of(CD_void))
                .ldc(own)
                .invokevirtual(CD_Class, "getSimpleName", MethodTypeDesc.of(CD_String));
        append(code, CD_String);
        var before = "[";
        for (var field : fields) {
            append(code.ldc(before + field.methodName() + "="), CD_String);
            append(get(code, 0, field), type(field));
            before = ", ";
        }
        append(code.ldc(fields.isEmpty() ? "[]" : "]"), CD_String);
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(CD_String)).areturn();
    }

    private static void append(CodeBuilder code, ClassDesc type) {
        code.invokestatic(CD_String, "valueOf", MethodTypeDesc.of(CD_String, printed(type)))
                .invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, CD_String));
    }

    private static ClassDesc printed(ClassDesc type) {
        return !type.isPrimitive()
                ? CD_Object
                : type.equals(CD_byte) || type.equals(CD_short) ? CD_int : type;
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return BOXES.get(primitive);
    }

    private static void typeSwitch(CodeBuilder code, List<ConstantDesc> labels) {
        cases(code, labels, (type, next) -> code.instanceOf((ClassDesc) type).ifeq(next));
    }

    private static void enumSwitch(CodeBuilder code, ClassDesc type, List<ConstantDesc> labels) {
        cases(
                code,
                labels,
                (name, next) -> code.getstatic(type, (String) name, type).if_acmpne(next));
    }

    /// The number of the first label from that of the second parameter on that fits the first one;
    /// the count of all when none does; -1 for null.
    ///
    /// @param unlessFits goes on at a label of code when the value on the stack is not of a case
    private static void cases(
            CodeBuilder code,
            List<ConstantDesc> labels,
            BiConsumer<ConstantDesc, Label> unlessFits) {
        var some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (var i = 0; i < labels.size(); i++) {
            var next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next).aload(0);
            unlessFits.accept(labels.get(i), next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}
