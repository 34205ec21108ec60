@echo off
rem Starts Amnok on Windows, on its own Java if it has one, else on a Java 25 or newer that it finds
rem by itself. AMNOK_JAVA_HOME names the Java to use.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "found="

if defined AMNOK_JAVA_HOME (
    call :try "%AMNOK_JAVA_HOME%"
    if not defined found (
        echo Amnok: AMNOK_JAVA_HOME is "%AMNOK_JAVA_HOME%": no Java 25 or newer there. 1>&2
        goto :failed
    )
)
if not defined found call :try "%here%runtime"
if not defined found if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%P in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%V in ("Eclipse Adoptium" "Microsoft" "Zulu" "Java" "BellSoft" "Amazon Corretto") do (
        for /d %%D in ("%%~P\%%~V\*") do if not defined found call :try "%%~D"
    )
)
for %%J in (java.exe) do if not defined found if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined found (
    echo Amnok: no Java 25 or newer found. Install it ^(adoptium.net^), or set AMNOK_JAVA_HOME to 1>&2
    echo the folder where it is. 1>&2
    goto :failed
)

rem What a crash leaves lies where only this person looks, and holds no image of the memory.
set "state=%LOCALAPPDATA%\Amnok"
if not exist "%state%" mkdir "%state%" 2>nul

rem Without a command, or with a project, it is the window: that needs no console.
set "command=%~1"
set "window="
if "%command%"=="" set "window=yes"
if /i "%~x1"==".gpkg" set "window=yes"
if defined window (
    start "Amnok" "%found%\bin\javaw.exe" -XX:TieredStopAtLevel=1 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:-ShrinkHeapInSteps @"%here%lib\java.options" -XX:ErrorFile="%state%\crash-%%p.log" -Dorg.sqlite.lib.path="%here%lib" -cp "%here%lib\amnok-@{project.version}.jar;%here%lib\javafx\*" org.amnok.Amnok %*
    exit /b 0
)
set "compiler=-XX:TieredStopAtLevel=1"
set "many=-Xmn32m -Xms64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:-ShrinkHeapInSteps -XX:SurvivorRatio=2 -XX:FreqInlineSize=120 -XX:InlineSmallCode=1000"
for %%C in (import export merge) do if "%command%"=="%%C" set "compiler=%many%"
rem What has few rows is done before the optimising compiler is.
set "bytes=%~z2"
if not defined bytes set "bytes=0"
if "%command%"=="check" if %bytes% GTR 100000000 set "compiler=%many%"
if "%command%"=="import" if /i "%~x3"==".kmz" set "compiler=-XX:TieredStopAtLevel=1 -Xmn64m"
for %%C in (render ask) do if "%command%"=="%%C" set "compiler=-XX:TieredStopAtLevel=1 -Xmn64m"
chcp 65001 >nul
"%found%\bin\java.exe" %compiler% @"%here%lib\java.options" -XX:ErrorFile="%state%\crash-%%p.log" -Dorg.sqlite.lib.path="%here%lib" -cp "%here%lib\amnok-@{project.version}.jar;%here%lib\javafx\*" org.amnok.Amnok %*
exit /b %ERRORLEVEL%

:failed
rem After a double click nobody would see why.
if "%~1"=="" pause
exit /b 1

rem Takes a folder as found when it holds a Java 25 or newer.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%R in (`findstr "JAVA_VERSION=" "%~1\release"`) do (
    for /f "tokens=1 delims=.-+" %%M in ("%%~R") do if %%M GEQ 25 set "found=%~1"
)
exit /b 0
