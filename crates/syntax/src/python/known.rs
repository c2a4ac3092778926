//! What is known of Python's library by name: exports, constants, types of results.

/// Names that a star import of a well-known module brings.
const EXPORTS: &[(&str, &str)] = &[
    (
        "os",
        "abort access chdir chmod chown chroot close cpu_count devnull dup dup2 environ execl execle execlp \
         execlpe execv execve execvp execvpe fchdir fchmod fchown fdopen fork forkpty ftruncate fwalk getcwd \
         getenv getlogin getpid getppid getuid kill killpg lchown linesep link listdir lstat makedirs mkdir \
         mkfifo mknod name nice open path pathsep pipe popen posix_spawn posix_spawnp putenv read readlink \
         remove removedirs removexattr rename renames replace rmdir scandir sendfile sep setgid setsid setuid \
         setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe startfile stat symlink \
         system truncate umask uname unlink unsetenv urandom utime wait waitpid walk write _exit",
    ),
    (
        "subprocess",
        "CalledProcessError DEVNULL PIPE Popen STDOUT call check_call check_output getoutput \
         getstatusoutput run",
    ),
    (
        "shutil",
        "chown copy copy2 copyfile copyfileobj copymode copystat copytree disk_usage get_terminal_size \
         ignore_patterns make_archive move rmtree unpack_archive which",
    ),
    ("pathlib", "Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath"),
    ("requests", "Request Session delete get head options patch post put request session"),
    (
        "socket",
        "AF_INET AF_INET6 AF_UNIX SOCK_DGRAM SOCK_STREAM create_connection create_server gethostbyname socket",
    ),
    ("urllib.request", "Request build_opener install_opener urlopen urlretrieve"),
    ("glob", "glob iglob"),
    ("ctypes", "CDLL PyDLL WinDLL cdll windll"),
    ("os.path", "abspath basename dirname exists expanduser expandvars isdir isfile join normpath realpath"),
    ("importlib", "import_module reload"),
    ("base64", "a85decode b16decode b32decode b64decode b64encode b85decode decodebytes urlsafe_b64decode"),
];

/// The exports of a module, for `from MODULE import *`.
pub(super) fn exports(module: &str) -> impl Iterator<Item = &'static str> {
    EXPORTS
        .iter()
        .filter(move |(name, _)| *name == module)
        .flat_map(|(_, names)| names.split_ascii_whitespace())
}

/// A name that is a module even where the text does not import it: the import may hide from a reader.
pub(super) fn is_module(name: &str) -> bool {
    matches!(
        name,
        "os" | "sys"
            | "subprocess"
            | "shutil"
            | "pathlib"
            | "socket"
            | "requests"
            | "urllib"
            | "urllib2"
            | "urllib3"
            | "httpx"
            | "aiohttp"
            | "http"
            | "ftplib"
            | "smtplib"
            | "paramiko"
            | "ctypes"
            | "importlib"
            | "builtins"
            | "__builtins__"
            | "pickle"
            | "marshal"
            | "base64"
            | "binascii"
            | "codecs"
            | "pty"
            | "runpy"
            | "signal"
            | "tempfile"
            | "glob"
            | "asyncio"
            | "boto3"
            | "posix"
            | "nt"
            | "json"
            | "commands"
    )
}

/// A builtin that is given to others to be called: `map(eval, codes)`.
pub(super) fn is_builtin(name: &str) -> bool {
    matches!(
        name,
        "eval"
            | "exec"
            | "compile"
            | "open"
            | "input"
            | "print"
            | "getattr"
            | "__import__"
            | "globals"
            | "locals"
            | "vars"
            | "chr"
            | "str"
            | "bytes"
            | "bytearray"
            | "dict"
            | "list"
            | "tuple"
            | "set"
            | "frozenset"
            | "sorted"
            | "reversed"
            | "iter"
            | "next"
            | "len"
            | "int"
            | "float"
            | "bool"
            | "abs"
            | "min"
            | "max"
            | "sum"
            | "round"
            | "ord"
            | "hash"
            | "id"
            | "execfile"
            | "breakpoint"
            | "map"
            | "filter"
            | "raw_input"
            | "memoryview"
            | "delattr"
            | "setattr"
            | "super"
            | "type"
            | "isinstance"
            | "hasattr"
    )
}

/// Whether calling the library name may do anything outside the program: whether a reference to it matters.
pub(super) fn may_act(name: &str) -> bool {
    let (head, last) = (name.split('.').next().unwrap_or(name), name.rsplit('.').next().unwrap_or(name));
    if head == last {
        return matches!(
            name,
            "eval" | "exec" | "execfile" | "compile" | "open" | "__import__" | "breakpoint"
        );
    }
    let acts = matches!(
        head,
        "os" | "subprocess"
            | "shutil"
            | "pathlib"
            | "requests"
            | "urllib"
            | "httpx"
            | "socket"
            | "pickle"
            | "marshal"
            | "ctypes"
            | "importlib"
            | "runpy"
            | "pty"
            | "commands"
            | "code"
    );
    let pure = name.starts_with("os.path.")
        || name.starts_with("os.environ")
        || name.starts_with("urllib.parse.")
        || matches!(
            last,
            "sep" | "linesep" | "pathsep" | "devnull" | "curdir" | "pardir" | "name" | "path" | "extsep"
        );
    acts && !pure && !last.starts_with(|c: char| c.is_uppercase()) && last != "exceptions"
}

/// The one spelling of a dotted library name: `builtins.eval` is `eval`, `posix.remove` is `os.remove`, and
/// `shutil.os.system` is `os.system`.
pub(super) fn canonical(name: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in name.split('.') {
        let bare = segment.trim_start_matches('_');
        let module =
            matches!(bare, "os" | "sys" | "subprocess" | "shutil" | "builtins" | "socket" | "importlib");
        // `socket.socket` is a class of the module; every other module inside a module is that module.
        if module
            && !kept.is_empty()
            && (bare != "socket" || kept.last() != Some(&"socket"))
            && segment != "_socket"
        {
            kept.clear();
            kept.push(bare);
        } else {
            kept.push(segment);
        }
    }
    match kept.first().copied() {
        Some("builtins" | "__builtins__" | "__builtin__") if kept.len() > 1 => {
            kept.remove(0);
        }
        Some("posix" | "nt") => {
            if let Some(first) = kept.first_mut() {
                *first = "os";
            }
        }
        Some("posixpath" | "ntpath") => {
            kept.splice(0..1, ["os", "path"]);
        }
        Some("io" | "_io") if kept.get(1) == Some(&"open") => {
            kept.remove(0);
        }
        _ => {}
    }
    let joined = kept.join(".");
    for path in ["PosixPath", "WindowsPath", "PurePath", "PurePosixPath", "PureWindowsPath"] {
        if let Some(rest) = joined.strip_prefix("pathlib.").and_then(|rest| rest.strip_prefix(path)) {
            return format!("pathlib.Path{rest}");
        }
    }
    joined
}

/// The text of a library constant.
pub(super) fn constant(name: &str) -> Option<&'static str> {
    Some(match name {
        "os.sep" | "os.path.sep" => "/",
        "os.pathsep" => ":",
        "os.linesep" => "\n",
        "os.curdir" => ".",
        "os.pardir" => "..",
        "os.devnull" => "/dev/null",
        // A nested interpreter is looked through by its name.
        "sys.executable" => "python3",
        _ => return None,
    })
}

/// The type of what a library call gives, where its name does not say so.
pub(super) fn result(name: &str) -> Option<&'static str> {
    Some(match name {
        "requests.session" => "requests.Session",
        "socket.socket" | "socket.create_connection" | "socket.create_server" => "socket.socket",
        "pathlib.Path.home" | "pathlib.Path.cwd" => "pathlib.Path",
        "sqlite3.connect" => "sqlite3.Connection",
        "sqlite3.Connection.cursor" => "sqlite3.Cursor",
        "psycopg2.connect" | "psycopg.connect" => "psycopg2.connection",
        "psycopg2.connection.cursor" => "psycopg2.cursor",
        "pymysql.connect" | "MySQLdb.connect" | "mysql.connector.connect" => "mysql.Connection",
        "mysql.Connection.cursor" => "mysql.Cursor",
        "sqlalchemy.create_engine" => "sqlalchemy.Engine",
        "sqlalchemy.Engine.connect" | "sqlalchemy.Engine.begin" => "sqlalchemy.Connection",
        "tarfile.open" | "tarfile.TarFile.open" => "tarfile.TarFile",
        "paramiko.SSHClient.open_sftp" | "paramiko.SFTPClient.from_transport" => "paramiko.SFTPClient",
        "boto3.client" => "boto3.client",
        "boto3.resource" => "boto3.resource",
        "boto3.Session.client" | "boto3.session.Session.client" => "boto3.client",
        "docker.from_env" => "docker.DockerClient",
        "logging.getLogger" => "logging.Logger",
        "subprocess.run" => "subprocess.CompletedProcess",
        "pathlib.Path.joinpath"
        | "pathlib.Path.resolve"
        | "pathlib.Path.absolute"
        | "pathlib.Path.expanduser" => "pathlib.Path",
        "pathlib.Path.with_suffix" | "pathlib.Path.with_name" | "pathlib.Path.with_stem" => "pathlib.Path",
        "pathlib.Path.rename"
        | "pathlib.Path.replace"
        | "pathlib.Path.relative_to"
        | "pathlib.Path.readlink" => "pathlib.Path",
        _ => return None,
    })
}

/// One of all processes: whichever passes the conditions around.
pub(super) const ANY_PROCESS: &str = "psutil.process_iter";

/// The type of the items of what a library call gives.
pub(super) fn item_result(name: &str) -> Option<&'static str> {
    match name {
        "pathlib.Path.glob" | "pathlib.Path.rglob" | "pathlib.Path.iterdir" => Some("pathlib.Path"),
        // Any of all that run: what is done to it is done by pattern.
        "psutil.process_iter" => Some(ANY_PROCESS),
        _ => None,
    }
}
