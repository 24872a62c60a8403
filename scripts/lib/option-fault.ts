/**
 * Says in words what Node found wrong with the options of a command; asking for help is nothing wrong.
 *
 * npm takes options for itself where “--” is forgotten before them, and hands over only what stood between.
 */
export function optionFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [named = ""] = /(?<=')[^']+(?=')/.exec(message) ?? [];
  const option = named.split(" ")[0] ?? "";
  if (option === "--help" || option === "-h") return "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `Không có lựa chọn ${option} / there is no option ${option}.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `${option}: thiếu giá trị, hoặc thừa / a value is missing, or too many.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `Không rõ “${named}”: có thể thiếu “--” sau tên lệnh (npm run new -- --family …) / “--” may be missing after the name of the command.`;
    default:
      return message;
  }
}
